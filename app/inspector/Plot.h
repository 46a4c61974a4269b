// SPDX-License-Identifier: MIT
#pragma once

#include "app/charts/SeriesSet.h"
#include "app/inspector/Event.h"
#include "app/inspector/EventAlert.h"
#include "app/inspector/EventFields.h"
#include "app/inspector/PlotSpec.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace hearth::app {

class EventRing;

//! A number of a stream's events over time, in a line or, split by another field, in several.
class Plot : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a PlotModel")
    //! "data.humidity"
    Q_PROPERTY(QString path READ path CONSTANT)
    //! "data.sensor", or empty.
    Q_PROPERTY(QString split READ split NOTIFY splitChanged)
    //! Fields that it may be split by, as the newest event has them.
    Q_PROPERTY(QStringList splits READ splits NOTIFY splitsChanged)
    Q_PROPERTY(hearth::app::SeriesSet *series READ series CONSTANT)
    //! It stays when another event is chosen, and when the app ends.
    Q_PROPERTY(bool pinned READ isPinned NOTIFY pinnedChanged)
    //! How much of the newest is worth showing, in ms; 0: all there is.
    Q_PROPERTY(double span READ span NOTIFY figuresChanged)
    //! "21.5", of the numbers within the span, all lines together; empty while there is none.
    Q_PROPERTY(QString min READ min NOTIFY figuresChanged)
    Q_PROPERTY(QString mean READ mean NOTIFY figuresChanged)
    Q_PROPERTY(QString p95 READ p95 NOTIFY figuresChanged)
    Q_PROPERTY(QString last READ last NOTIFY figuresChanged)
    //! Of what one is told: numbers above these, or below.
    Q_PROPERTY(QList<double> ceilings READ ceilings NOTIFY thresholdsChanged)
    Q_PROPERTY(QList<double> floors READ floors NOTIFY thresholdsChanged)

public:
    //! So many of the newest numbers are what the figures are of, at most.
    static constexpr std::size_t figured = 20'000;
    static constexpr int mostSplits = 12;
    static constexpr std::chrono::minutes longestSpan{5};

    explicit Plot(const PlotSpec &spec, QObject *parent = nullptr);

    [[nodiscard]] const PlotSpec &spec() const { return m_spec; }

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString split() const;

    [[nodiscard]] QStringList splits() const { return m_splits; }

    [[nodiscard]] SeriesSet *series() { return &m_series; }

    [[nodiscard]] bool isPinned() const { return m_pinned; }

    [[nodiscard]] double span() const;

    [[nodiscard]] QString min() const { return m_figures.min; }

    [[nodiscard]] QString mean() const { return m_figures.mean; }

    [[nodiscard]] QString p95() const { return m_figures.p95; }

    [[nodiscard]] QString last() const { return m_figures.last; }

    [[nodiscard]] QList<double> ceilings() const { return m_ceilings; }

    [[nodiscard]] QList<double> floors() const { return m_floors; }

    void setPinned(bool pinned);
    //! Nothing: in one line. Starts anew; whoever has the events gives them again.
    void setSplit(const std::optional<EventPath> &split);
    void take(const std::vector<Event> &events);
    //! All that are there.
    void take(const EventRing &events);
    //! Those of its path are its thresholds.
    void setAlerts(const std::vector<EventAlert> &alerts);
    //! Nothing is known from here to what comes next.
    void breakAt(qint64 timeMs);

Q_SIGNALS:
    void splitChanged();
    void splitsChanged();
    void pinnedChanged();
    void figuresChanged();
    void thresholdsChanged();

private:
    struct Number
    {
        qint64 timeMs = 0;
        double value = 0;
    };

    struct Figures
    {
        QString min;
        QString mean;
        QString p95;
        QString last;
    };

    void reckon();
    bool takeOne(const Event &event);
    void findSplits(const Event &event);

    PlotSpec m_spec;
    std::vector<EventPath> m_paths; //!< the value, and what it is split by
    SeriesSet m_series;
    EventFields m_fields;
    std::deque<Number> m_numbers; //!< the newest last
    Figures m_figures;
    QList<double> m_ceilings;
    QList<double> m_floors;
    QStringList m_splits;
    bool m_pinned = false;
};

} // namespace hearth::app
