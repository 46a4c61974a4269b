// SPDX-License-Identifier: MIT
#pragma once

#include "app/charts/ChartFrame.h"
#include "app/charts/ChartItem.h"
#include "app/charts/ChartPainting.h"
#include "app/charts/SeriesSet.h"

#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace hearth::app {

//! A live chart over time: lines, or layers that stand on each other. It ends at the newest sample
//! and follows it, at most ten times a second; while paused it keeps what it shows, whatever
//! happens to the series. Where the cursor stands it tells what was measured. The item for QML to
//! use is qml/charts/LiveChart.qml, which has cursor, keyboard and accessibility about it.
class TimeChart : public hearth::app::ChartItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hearth::app::SeriesSet *series READ series WRITE setSeries NOTIFY seriesChanged)
    Q_PROPERTY(hearth::app::TimeChart::Kind kind MEMBER m_kind WRITE setKind NOTIFY kindChanged)
    //! How long a time it shows; 0: all there is.
    Q_PROPERTY(double spanMs READ spanMs WRITE setSpanMs NOTIFY spanMsChanged)
    Q_PROPERTY(bool paused READ isPaused WRITE setPaused NOTIFY pausedChanged)
    //! The scale begins at zero, as that of a stack always does.
    Q_PROPERTY(bool fromZero MEMBER m_fromZero WRITE setFromZero NOTIFY fromZeroChanged)
    //! What is above one of the first, or below one of the second, is worth a look: each is a line
    //! across, and the scale reaches to it.
    Q_PROPERTY(QList<double> ceilings READ ceilings WRITE setCeilings NOTIFY thresholdsChanged)
    Q_PROPERTY(QList<double> floors READ floors WRITE setFloors NOTIFY thresholdsChanged)
    //! Nothing was measured within the time that it shows.
    Q_PROPERTY(bool empty READ isEmpty NOTIFY frameChanged)
    //! In words, a line a series and a threshold.
    Q_PROPERTY(QString summary READ summary NOTIFY frameChanged)
    //! Where the samples are drawn.
    Q_PROPERTY(QRectF plot READ plot NOTIFY frameChanged)
    Q_PROPERTY(bool cursorShown READ isCursorShown NOTIFY cursorChanged)
    Q_PROPERTY(qreal cursorX READ cursorX NOTIFY cursorChanged)
    //! "09:04:12", with its day where that is not the newest one on the chart.
    Q_PROPERTY(QString cursorTime READ cursorTime NOTIFY cursorChanged)
    //! One a series; empty where it has nothing.
    Q_PROPERTY(QList<QString> cursorValues READ cursorValues NOTIFY cursorChanged)
    //! All of it: "09:04:12, humidity 58 %".
    Q_PROPERTY(QString cursorText READ cursorText NOTIFY cursorChanged)

public:
    enum Kind { Lines, Stacked };
    Q_ENUM(Kind)

    explicit TimeChart(QQuickItem *parent = nullptr);

    [[nodiscard]] SeriesSet *series() const { return m_series; }

    void setSeries(SeriesSet *series);

    void setKind(Kind kind);

    [[nodiscard]] double spanMs() const { return static_cast<double>(m_spanMs); }

    void setSpanMs(double spanMs);

    [[nodiscard]] bool isPaused() const { return m_paused; }

    void setPaused(bool paused);
    void setFromZero(bool fromZero);

    [[nodiscard]] QList<double> ceilings() const { return m_thresholds.ceilings; }

    [[nodiscard]] QList<double> floors() const { return m_thresholds.floors; }

    void setCeilings(const QList<double> &values);
    void setFloors(const QList<double> &values);

    [[nodiscard]] bool isEmpty() const { return m_frame.isEmpty(); }

    [[nodiscard]] QString summary() const;

    [[nodiscard]] QRectF plot() const { return m_area.plot; }

    [[nodiscard]] bool isCursorShown() const { return m_cursorMs.has_value(); }

    [[nodiscard]] qreal cursorX() const;
    [[nodiscard]] QString cursorTime() const;
    [[nodiscard]] QStringList cursorValues() const;
    [[nodiscard]] QString cursorText() const;

    //! The cursor goes to what was measured nearest to this place.
    Q_INVOKABLE void pointAt(qreal x);
    //! A hundredth of the chart further, or back, or to the next measurement where there is none;
    //! without a cursor it begins at the newest.
    Q_INVOKABLE void step(int steps);
    //! To the oldest one, or to the newest.
    Q_INVOKABLE void stepToEnd(bool newest);
    Q_INVOKABLE void hideCursor();

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void seriesChanged();
    void kindChanged();
    void spanMsChanged();
    void pausedChanged();
    void fromZeroChanged();
    void thresholdsChanged();
    void frameChanged();
    void cursorChanged();

protected:
    void updatePolish() override;
    //! Reads the series anew, too.
    void changeSoon() override;
    //! Room for the scales, and how it is painted; other charts leave them out.
    virtual void layOut();
    virtual void paintChart(QPainter &painter);

    [[nodiscard]] const ChartFrame &frame() const { return m_frame; }

    [[nodiscard]] PlotArea &area() { return m_area; }

    [[nodiscard]] const PlotArea &area() const { return m_area; }

    [[nodiscard]] QString unit() const { return m_series ? m_series->unit() : QString(); }

private:
    void onSamples();
    void read();
    [[nodiscard]] TimeRange wantedRange() const;
    void setCursor(std::optional<qint64> timeMs);

    QPointer<SeriesSet> m_series;
    Kind m_kind = Lines;
    qint64 m_spanMs = 0;
    bool m_paused = false;
    bool m_fromZero = false;
    Thresholds m_thresholds;
    bool m_isStale = true; //!< the frame has to be read again
    bool m_hasNews = false; //!< since the timer began
    std::optional<TimeRange> m_heldRange; //!< while paused
    ChartFrame m_frame;
    PlotArea m_area;
    std::optional<qint64> m_cursorMs;
    std::optional<qreal> m_pointed; //!< as a part of the plot, while the mouse holds the cursor
    QTimer m_pace;
};

} // namespace hearth::app
