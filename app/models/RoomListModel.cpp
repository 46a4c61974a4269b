// SPDX-License-Identifier: MIT
#include "app/models/RoomListModel.h"

#include "app/models/Appearance.h"
#include "app/models/RoomBook.h"
#include "app/models/RoomPermissions.h"
#include "app/models/UserDirectory.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

RoomListModel::RoomListModel(RoomKind kind, RoomBook &rooms, UserDirectory &users, QObject *parent)
    : QAbstractListModel(parent)
    , m_kind(kind)
    , m_rooms(rooms)
    , m_users(users)
{
    connect(&m_rooms, &RoomBook::added, this, &RoomListModel::insert);
    connect(&m_rooms, &RoomBook::removed, this, &RoomListModel::remove);
    connect(&m_rooms, &RoomBook::changed, this, &RoomListModel::refresh);
    connect(&m_users, &UserDirectory::presenceChanged, this, [this](const UserId &user) {
        if (m_kind == RoomKind::Direct)
            touch(rowOf(m_rooms.directWith(user)), {PresenceRole});
    });
    for (const auto &[id, room] : m_rooms.rooms())
        insert(id);
}

int RoomListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RoomListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[static_cast<size_t>(index.row())];
    const auto *room = m_rooms.find(row.room);
    if (!room)
        return {};
    switch (role) {
    case RoomIdRole:
        return row.room.toString();
    case Qt::DisplayRole:
    case Name:
        return row.title;
    case Unread:
        return static_cast<int>(room->unread);
    case Mentions:
        return static_cast<int>(room->mentions);
    case Current:
        return row.room == m_current;
    case Initials:
        return m_kind == RoomKind::Direct ? m_users.initials(other(row.room, 0)) : QString();
    case ColorIndex:
        return colorIndexOf(other(row.room, 0));
    case SecondInitials:
        return m_rooms.isGroup(row.room) ? m_users.initials(other(row.room, 1)) : QString();
    case SecondColor:
        return colorIndexOf(other(row.room, 1));
    case PresenceRole:
        return static_cast<int>(m_users.presence(m_rooms.peer(row.room)));
    case Counted:
        return static_cast<int>(m_rooms.counted(row.room));
    case AttentionRole:
        return static_cast<int>(m_rooms.attention(row.room));
    case MayLeave:
        return RoomPermissions(*room, {}).mayLeave();
    default:
        return {};
    }
}

QHash<int, QByteArray> RoomListModel::roleNames() const
{
    return {{RoomIdRole, "roomId"},      {Name, "name"},
            {Unread, "unread"},          {Mentions, "mentions"},
            {Current, "current"},        {Initials, "initials"},
            {ColorIndex, "colorIndex"},  {PresenceRole, "presence"},
            {Counted, "counted"},        {AttentionRole, "attention"},
            {MayLeave, "mayLeave"},      {SecondInitials, "secondInitials"},
            {SecondColor, "secondColor"}};
}

void RoomListModel::setCurrent(const RoomId &room)
{
    if (room == m_current)
        return;
    const int before = rowOf(m_current);
    m_current = room;
    touch(before, {Current});
    touch(rowOf(m_current), {Current});
}

RoomId RoomListModel::first() const
{
    return m_rows.empty() ? RoomId() : m_rows.front().room;
}

UserId RoomListModel::other(const RoomId &room, size_t place) const
{
    const auto people = m_rooms.others(room);
    return place < people.size() ? people[place] : UserId();
}

int RoomListModel::rowOf(const RoomId &room) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &row) { return row.room == room; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RoomListModel::placeOf(const Row &row) const
{
    const auto before = [](const Row &a, const Row &b) {
        const int order = QString::localeAwareCompare(a.title.toLower(), b.title.toLower());
        return order != 0 ? order < 0 : a.room < b.room;
    };
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [&](const Row &other) {
        return other.room != row.room && before(other, row);
    }));
}

void RoomListModel::insert(const RoomId &room)
{
    const auto *found = m_rooms.find(room);
    if (!found || found->kind != m_kind)
        return;
    Row row{room, m_rooms.title(room)};
    const int place = placeOf(row);
    beginInsertRows({}, place, place);
    m_rows.insert(m_rows.begin() + place, std::move(row));
    endInsertRows();
    Q_EMIT countChanged();
}

void RoomListModel::remove(const RoomId &room)
{
    const int row = rowOf(room);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    Q_EMIT countChanged();
}

void RoomListModel::refresh(const RoomId &room)
{
    const int row = rowOf(room);
    if (row < 0)
        return;
    m_rows[static_cast<size_t>(row)].title = m_rooms.title(room);
    const int place = placeOf(m_rows[static_cast<size_t>(row)]);
    if (place != row) {
        beginMoveRows({}, row, row, {}, place > row ? place + 1 : place);
        Row moved = std::move(m_rows[static_cast<size_t>(row)]);
        m_rows.erase(m_rows.begin() + row);
        m_rows.insert(m_rows.begin() + place, std::move(moved));
        endMoveRows();
    }
    touch(place);
}

void RoomListModel::touch(int row, const QList<int> &roles)
{
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row), roles);
}

} // namespace hearth::app
