// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/Plot.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace hearth::app {

//! The charts of a stream: those that are pinned, which stay, and at most one that is not, which
//! gives way to the next.
class PlotModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to an EventInspector")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    //! No more can be pinned.
    Q_PROPERTY(bool full READ isFull NOTIFY countChanged)

public:
    enum Role { PlotRole = Qt::UserRole + 1 };

    static constexpr int most = 12;

    //! `events` is what a new chart begins with; it outlives the model.
    explicit PlotModel(const EventRing &events, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] bool isFull() const { return count() >= most; }

    //! Shows this number; the row of its chart, -1 where the path leads nowhere or none has room.
    Q_INVOKABLE int plot(const QString &path);
    //! An empty one: in one line.
    Q_INVOKABLE void splitBy(int row, const QString &path);
    Q_INVOKABLE void setPinned(int row, bool pinned);
    Q_INVOKABLE void close(int row);

    [[nodiscard]] std::vector<PlotSpec> pinned() const;
    //! What an earlier run had pinned, in the place of all that is here.
    void restore(const std::vector<PlotSpec> &pinned);
    //! Of what one is told: charts show it as thresholds, those that are still to come, too.
    void setAlerts(const std::vector<EventAlert> &alerts);
    void take(const std::vector<Event> &events);
    void breakAt(qint64 timeMs);
    //! The charts stay, without what was in them.
    void clear();

Q_SIGNALS:
    void countChanged();
    //! What is pinned, or how, is another now.
    void pinnedChanged();

private:
    int add(const PlotSpec &spec, bool pinned);
    [[nodiscard]] Plot *at(int row) const;

    const EventRing &m_events;
    std::vector<EventAlert> m_alerts;
    std::vector<std::unique_ptr<Plot>> m_plots; //!< the newest first
};

} // namespace hearth::app
