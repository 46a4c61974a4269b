// SPDX-License-Identifier: MIT
#include "app/dashboard/BusyRoomModel.h"

#include "app/charts/AxisTicks.h"
#include "app/dashboard/RoomTitles.h"

#include <utility>

namespace hearth::app {

BusyRoomModel::BusyRoomModel(RoomTitles &titles, QObject *parent)
    : QAbstractListModel(parent)
    , m_titles(titles)
{
    connect(&m_titles, &RoomTitles::changed, this, [this] {
        if (!m_rooms.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1), {Title});
    });
}

int BusyRoomModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rooms.size());
}

QVariant BusyRoomModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[room, events] = m_rooms[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Title:
        return m_titles.title(room);
    case EventsText:
        return AxisTicks::reading(static_cast<double>(events), {});
    case Share:
        return static_cast<double>(events) / static_cast<double>(m_rooms.front().second);
    default:
        return {};
    }
}

QHash<int, QByteArray> BusyRoomModel::roleNames() const
{
    return {{Title, "title"}, {EventsText, "eventsText"}, {Share, "share"}};
}

void BusyRoomModel::setCounts(const RoomCounts &counts)
{
    auto rooms = counts.busiest(mostRooms);
    std::erase_if(rooms, [](const auto &room) { return room.second <= 0; });
    // The rows stay where they are: what changes each second must not be built anew each second.
    const int before = count();
    const auto after = static_cast<int>(rooms.size());
    if (after < before)
        beginRemoveRows({}, after, before - 1);
    else if (after > before)
        beginInsertRows({}, before, after - 1);
    m_rooms = std::move(rooms);
    if (after < before)
        endRemoveRows();
    else if (after > before)
        endInsertRows();
    if (after > 0)
        Q_EMIT dataChanged(index(0), index(after - 1));
    if (after != before)
        Q_EMIT countChanged();
}

} // namespace hearth::app
