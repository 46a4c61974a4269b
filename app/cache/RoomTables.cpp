// SPDX-License-Identifier: MIT
#include "app/cache/RoomTables.h"

#include "app/cache/JsonList.h"
#include "shared/sql/Database.h"

namespace hearth::app {

namespace {

const QString epochKey = QStringLiteral("epoch");
const QString selfKey = QStringLiteral("self");
const QString lastOnlineKey = QStringLiteral("last_online");
const QString openRoomKey = QStringLiteral("open_room");

User userIn(const Statement &row)
{
    User user{row.id<UserId>(0),
              row.text(1),
              row.text(2),
              row.word<Role>(3).value_or(Role::Member),
              row.word<PresenceStatus>(4),
              row.optionalInteger(5)};
    user.statusText = row.optionalText(6);
    user.statusEmoji = row.optionalText(7);
    return user;
}

Room roomIn(const Statement &row)
{
    Room room;
    room.id = row.id<RoomId>(0);
    room.name = row.text(1);
    room.kind = row.word<RoomKind>(2).value_or(RoomKind::Room);
    room.topic = row.text(3);
    room.visibility = row.word<Visibility>(4).value_or(Visibility::Private);
    room.lastSeq = row.integer(5);
    room.readSeq = row.integer(6);
    room.unread = row.integer(7);
    room.mentions = row.integer(8);
    room.memberCount = row.integer(9);
    if (!row.isNull(10))
        room.members = JsonList::toIds(row.text(10));
    room.role = row.word<RoomRole>(11);
    if (row.integer(12) != 0)
        room.readOnly = true;
    return room;
}

} // namespace

RoomTables::RoomTables(Database &database)
    : m_database(database)
{}

void RoomTables::load(KeptState &state)
{
    state.epoch = meta(epochKey);
    state.openRoom = RoomId(meta(openRoomKey));
    const UserId self(meta(selfKey));
    if (const qint64 lastOnline = meta(lastOnlineKey).toLongLong(); lastOnline > 0)
        state.lastOnline = fromMillis(lastOnline);
    {
        Statement rows = m_database.statement(
            "SELECT id, username, display_name, role, status, last_seen, status_text, status_emoji "
            "FROM users");
        while (rows.next()) {
            state.users.push_back(userIn(rows));
            if (state.users.back().id == self)
                state.self = state.users.back();
        }
    }
    {
        Statement rows = m_database.statement(
            "SELECT id, name, kind, topic, visibility, last_seq, read_seq, unread, mentions, "
            "member_count, members, role, read_only FROM rooms ORDER BY place");
        while (rows.next())
            state.rooms.push_back(roomIn(rows));
    }
    {
        Statement rows = m_database.statement("SELECT room, seen FROM ranges");
        while (rows.next())
            state.seen.emplace(rows.id<RoomId>(0), rows.integer(1));
    }
    Statement rows = m_database.statement("SELECT room, seq FROM read_marks");
    while (rows.next())
        state.readMarks.emplace(rows.id<RoomId>(0), rows.integer(1));
}

void RoomTables::begin(const QString &epoch, const User &self)
{
    if (meta(epochKey) != epoch || meta(selfKey) != self.id.toString()) {
        for (const char *sql : {"DELETE FROM messages", "DELETE FROM ranges", "DELETE FROM rooms",
                                "DELETE FROM users", "DELETE FROM read_marks"})
            m_database.run(sql);
        setMeta(epochKey, epoch);
        setMeta(selfKey, self.id.toString());
    }
    putUser(self);
}

void RoomTables::putRooms(const std::vector<Room> &rooms)
{
    for (const auto &room : rooms) {
        const auto members =
            room.members ? std::optional(JsonList::ofIds(*room.members)) : std::nullopt;
        m_database
            .statement(
                "INSERT INTO rooms (id, name, kind, topic, visibility, last_seq, read_seq, unread, "
                "mentions, member_count, members, role, read_only) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, "
                "topic = excluded.topic, visibility = excluded.visibility, "
                "last_seq = excluded.last_seq, read_seq = excluded.read_seq, "
                "unread = excluded.unread, mentions = excluded.mentions, "
                "member_count = excluded.member_count, members = excluded.members, "
                "role = excluded.role, read_only = excluded.read_only")
            .bind(room.id, room.name, room.kind, room.topic, room.visibility, room.lastSeq,
                  room.readSeq, room.unread, room.mentions, room.memberCount, members, room.role,
                  qint64(room.readOnly.value_or(false)))
            .run();
    }
}

void RoomTables::putUsers(const std::vector<User> &users)
{
    for (const auto &user : users)
        putUser(user);
}

void RoomTables::putUser(const User &user)
{
    m_database.statement("INSERT OR REPLACE INTO users VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(user.id, user.username, user.displayName, user.role, user.status, user.lastSeen,
              user.statusText, user.statusEmoji)
        .run();
}

void RoomTables::removeRoom(const RoomId &room)
{
    m_database.statement("DELETE FROM rooms WHERE id = ?").bind(room).run();
    m_database.statement("DELETE FROM read_marks WHERE room = ?").bind(room).run();
}

void RoomTables::keepOpenRoom(const RoomId &room)
{
    setMeta(openRoomKey, room.toString());
}

void RoomTables::keepLastOnline(UnixTime time)
{
    setMeta(lastOnlineKey, QString::number(toMillis(time)));
}

void RoomTables::keepReadMark(const RoomId &room, std::optional<qint64> seq)
{
    if (seq)
        m_database.statement("INSERT OR REPLACE INTO read_marks VALUES (?, ?)")
            .bind(room, *seq)
            .run();
    else
        m_database.statement("DELETE FROM read_marks WHERE room = ?").bind(room).run();
}

QString RoomTables::meta(const QString &key)
{
    Statement row = m_database.statement("SELECT value FROM meta WHERE key = ?");
    row.bind(key);
    return row.next() ? row.text(0) : QString();
}

void RoomTables::setMeta(const QString &key, const QString &value)
{
    m_database.statement("INSERT OR REPLACE INTO meta VALUES (?, ?)").bind(key, value).run();
}

} // namespace hearth::app
