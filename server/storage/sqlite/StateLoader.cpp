// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/StateLoader.h"

#include "server/storage/sqlite/FeedTable.h"
#include "server/storage/sqlite/InviteTable.h"
#include "server/storage/sqlite/LogTable.h"
#include "shared/sql/Database.h"

#include <QHash>

namespace hearth::server {

namespace {

QString loadEpoch(Database &database)
{
    Statement row = database.statement("SELECT value FROM meta WHERE key = 'epoch'");
    return row.next() ? row.text(0) : QString();
}

std::vector<StoredUser> loadUsers(Database &database)
{
    std::vector<StoredUser> users;
    Statement row = database.statement("SELECT id, username, folded_name, display_name, role, "
                                       "password_hash, last_seen, banned_at IS NOT NULL, "
                                       "deleted_at IS NOT NULL, dnd_until, status_text, "
                                       "status_emoji, status_until FROM users "
                                       "ORDER BY created_at, id");
    while (row.next())
        users.push_back(StoredUser{
            row.id<UserId>(0), row.text(1), row.text(2), row.text(3),
            row.word<Role>(4).value_or(Role::Guest), row.bytes(5), row.time(6), row.integer(7) != 0,
            row.integer(8) != 0,
            StoredStatus{row.optionalTime(9), row.text(10), row.text(11), row.optionalTime(12)}});
    return users;
}

std::vector<StoredToken> loadTokens(Database &database)
{
    std::vector<StoredToken> tokens;
    Statement row = database.statement(
        "SELECT hash, user, expires_at, device, id, created_at, last_used_at, role FROM tokens");
    while (row.next())
        tokens.push_back(StoredToken{TokenHash(row.bytes(0)), row.id<UserId>(1), row.time(2),
                                     row.text(3), row.id<DeviceId>(4), row.time(5), row.time(6),
                                     row.word<Role>(7)});
    return tokens;
}

std::vector<StoredMember> loadMembers(Database &database, const RoomId &room)
{
    std::vector<StoredMember> members;
    Statement row = database.statement(
        "SELECT user, read_seq, role FROM members WHERE room = ? ORDER BY joined_seq, user");
    row.bind(room);
    while (row.next())
        members.push_back(StoredMember{row.id<UserId>(0), row.integer(1),
                                       row.word<RoomRole>(2).value_or(RoomRole::Member)});
    return members;
}

QHash<RoomId, std::vector<UserId>> loadBanned(Database &database)
{
    QHash<RoomId, std::vector<UserId>> users;
    Statement row = database.statement("SELECT room, user FROM bans ORDER BY room, user");
    while (row.next())
        users[row.id<RoomId>(0)].push_back(row.id<UserId>(1));
    return users;
}

std::vector<StoredRoom> loadRooms(Database &database)
{
    std::vector<StoredRoom> rooms;
    Statement row = database.statement("SELECT id, name, kind, topic, visibility, read_only "
                                       "FROM rooms WHERE deleted_at IS NULL "
                                       "ORDER BY created_at, id");
    while (row.next())
        rooms.push_back(StoredRoom{row.id<RoomId>(0),
                                   row.text(1),
                                   row.word<RoomKind>(2).value_or(RoomKind()),
                                   row.text(3),
                                   row.word<Visibility>(4).value_or(Visibility()),
                                   0,
                                   {},
                                   row.integer(5) != 0,
                                   {}});
    const auto banned = loadBanned(database);
    for (StoredRoom &room : rooms) {
        room.lastSeq = LogTable::lastSeq(database, room.id);
        room.members = loadMembers(database, room.id);
        room.banned = banned.value(room.id);
    }
    return rooms;
}

} // namespace

StoredState loadState(Database &database)
{
    return StoredState{loadEpoch(database), loadUsers(database),         loadTokens(database),
                       loadRooms(database), InviteTable::load(database), FeedTable::load(database)};
}

void removeExpired(Database &database, UnixTime now)
{
    database.statement("DELETE FROM tokens WHERE expires_at <= ?").bind(now).run();
    database.statement("UPDATE users SET dnd_until = NULL WHERE dnd_until > 0 AND dnd_until <= ?")
        .bind(now)
        .run();
    database
        .statement("UPDATE users SET status_text = '', status_emoji = '', status_until = NULL "
                   "WHERE status_until <= ?")
        .bind(now)
        .run();
    InviteTable::removeExpired(database, now);
}

} // namespace hearth::server
