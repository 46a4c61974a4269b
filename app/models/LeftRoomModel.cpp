// SPDX-License-Identifier: MIT
#include "app/models/LeftRoomModel.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

int LeftRoomModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rooms.size());
}

QVariant LeftRoomModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &room = m_rooms[static_cast<size_t>(index.row())];
    switch (role) {
    case RoomIdRole:
        return room.id.toString();
    case Qt::DisplayRole:
    case Title:
        return room.title;
    case Current:
        return room.id == m_current;
    default:
        return {};
    }
}

QHash<int, QByteArray> LeftRoomModel::roleNames() const
{
    return {{RoomIdRole, "roomId"}, {Title, "title"}, {Current, "current"}};
}

const LeftRoom *LeftRoomModel::find(const RoomId &room) const
{
    const auto found = std::find_if(m_rooms.begin(), m_rooms.end(),
                                    [&](const LeftRoom &left) { return left.id == room; });
    return found == m_rooms.end() ? nullptr : &*found;
}

void LeftRoomModel::add(const LeftRoom &room)
{
    if (find(room.id))
        return;
    beginInsertRows({}, rowCount(), rowCount());
    m_rooms.push_back(room);
    endInsertRows();
    Q_EMIT countChanged();
}

void LeftRoomModel::remove(const RoomId &room)
{
    const auto *found = find(room);
    if (!found)
        return;
    const auto row = found - m_rooms.data();
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    m_rooms.erase(m_rooms.begin() + row);
    endRemoveRows();
    Q_EMIT countChanged();
}

void LeftRoomModel::setCurrent(const RoomId &room)
{
    if (std::exchange(m_current, room) != room && !m_rooms.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Current});
}

} // namespace hearth::app
