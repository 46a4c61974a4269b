// SPDX-License-Identifier: MIT
#pragma once

#include "app/dashboard/RoomCounts.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

class RoomTitles;

//! The rooms with the most events in a time, the busiest first.
class BusyRoomModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the Dashboard")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    //! `share` is its part of what the busiest has.
    enum Role { Title = Qt::UserRole + 1, EventsText, Share };

    static constexpr size_t mostRooms = 6;

    //! `titles` outlives it.
    explicit BusyRoomModel(RoomTitles &titles, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    void setCounts(const RoomCounts &counts);

Q_SIGNALS:
    void countChanged();

private:
    RoomTitles &m_titles;
    std::vector<std::pair<RoomId, qint64>> m_rooms;
};

} // namespace hearth::app
