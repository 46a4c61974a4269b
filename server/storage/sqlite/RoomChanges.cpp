// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/RoomChanges.h"

#include "server/storage/sqlite/LogTable.h"
#include "shared/sql/Database.h"

namespace hearth::server {

namespace {

RequestError notAMember()
{
    return RequestError{ErrorCode::NotFound, QStringLiteral("not a member of this room")};
}

//! Nothing if they are no member.
std::optional<RoomRole> roleIn(Database &database, const RoomId &room, const UserId &user)
{
    Statement row = database.statement("SELECT role FROM members WHERE room = ? AND user = ?");
    row.bind(room, user);
    if (!row.next())
        return std::nullopt;
    return row.word<RoomRole>(0).value_or(RoomRole::Member);
}

void writeRole(Database &database, const RoomId &room, const UserId &user, RoomRole role)
{
    database.statement("UPDATE members SET role = ? WHERE room = ? AND user = ?")
        .bind(role, room, user)
        .run();
}

//! The next in line of a room that has no owner.
std::optional<UserId> heirOf(Database &database, const RoomId &room)
{
    Statement row = database.statement(
        "SELECT user FROM members WHERE room = ? AND NOT EXISTS (SELECT 1 FROM members AS owners "
        "WHERE owners.room = members.room AND owners.role = 'owner') "
        "ORDER BY role <> 'moderator', joined_seq, user LIMIT 1");
    row.bind(room);
    return row.next() ? std::optional(row.id<UserId>(0)) : std::nullopt;
}

struct RoomRow
{
    QString name;
    QString topic;
    bool isReadOnly = false;
    Visibility visibility = Visibility::Public;
};

RoomRow read(Database &database, const RoomId &room)
{
    Statement row =
        database.statement("SELECT name, topic, read_only, visibility FROM rooms WHERE id = ?");
    row.bind(room);
    if (!row.next())
        return {};
    return RoomRow{row.text(0), row.text(1), row.integer(2) != 0,
                   row.word<Visibility>(3).value_or(Visibility())};
}

//! `wanted`, where it is another than there is.
template <class T>
std::optional<T> news(const std::optional<T> &wanted, const T &present)
{
    return wanted && *wanted != present ? wanted : std::nullopt;
}

} // namespace

RoomChanges::RoomChanges(LogTable &log)
    : m_log(log)
{}

Result<std::vector<RoomEvent>, RequestError>
RoomChanges::depart(Database &database, const Departure &departure, UnixTime now)
{
    const bool isBanned = departure.afterwards == Departure::Afterwards::Banned;
    const auto role = roleIn(database, departure.room, departure.user);
    if (!role && !isBanned)
        return Failure{notAMember()};
    if (isBanned)
        database
            .statement("INSERT OR IGNORE INTO bans (room, user, by, created_at) "
                       "VALUES (?, ?, ?, ?)")
            .bind(departure.room, departure.user, departure.by, now)
            .run();
    std::vector<RoomEvent> events;
    if (!role)
        return events;
    MemberLeft left{departure.room, 0, departure.user, departure.by, std::nullopt};
    if (isBanned)
        left.banned = true;
    events.push_back(m_log.removeMember(database, left, now));
    if (*role == RoomRole::Owner) {
        if (auto inherited = handOn(database, departure.room, now))
            events.push_back(std::move(*inherited));
    }
    return events;
}

Result<Done, RequestError> RoomChanges::unban(Database &database, const RoomId &room,
                                              const UserId &user)
{
    Statement statement = database.statement("DELETE FROM bans WHERE room = ? AND user = ?");
    statement.bind(room, user);
    if (statement.run() && statement.changedRows() == 0)
        return Failure{
            RequestError{ErrorCode::NotFound, QStringLiteral("not banned from this room")}};
    return Done{};
}

Result<std::optional<RoomEvent>, RequestError>
RoomChanges::change(Database &database, const RoomChange &change, UnixTime now)
{
    const RoomRow before = read(database, change.room);
    const RoomChanged changed{change.room,
                              0,
                              change.by,
                              news(change.name, before.name),
                              news(change.topic, before.topic),
                              news(change.readOnly, before.isReadOnly),
                              news(change.visibility, before.visibility)};
    if (!changed.name && !changed.topic && !changed.readOnly && !changed.visibility)
        return std::optional<RoomEvent>();
    database
        .statement(
            "UPDATE rooms SET name = ?, topic = ?, read_only = ?, visibility = ? WHERE id = ?")
        .bind(changed.name.value_or(before.name), changed.topic.value_or(before.topic),
              qint64(changed.readOnly.value_or(before.isReadOnly) ? 1 : 0),
              changed.visibility.value_or(before.visibility), change.room)
        .run();
    return std::optional(m_log.addRoomChange(database, changed, now));
}

Result<std::optional<RoomEvent>, RequestError>
RoomChanges::setRole(Database &database, const RoleChange &change, UnixTime now)
{
    const auto before = roleIn(database, change.room, change.user);
    if (!before)
        return Failure{notAMember()};
    if (*before == change.role)
        return std::optional<RoomEvent>();
    writeRole(database, change.room, change.user, change.role);
    return std::optional(m_log.addRoleChange(
        database, MemberChanged{change.room, 0, change.user, change.role, change.by}, now));
}

Result<Done, RequestError> RoomChanges::remove(Database &database, const RoomId &room, UnixTime now)
{
    {
        Statement statement = database.statement(
            "UPDATE rooms SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL");
        statement.bind(now, room);
        if (statement.run() && statement.changedRows() == 0)
            return Failure{RequestError{ErrorCode::NotFound, QStringLiteral("room not found")}};
    }
    database.statement("DELETE FROM members WHERE room = ?").bind(room).run();
    database.statement("DELETE FROM bans WHERE room = ?").bind(room).run();
    return Done{};
}

std::optional<RoomEvent> RoomChanges::handOn(Database &database, const RoomId &room, UnixTime now)
{
    const auto heir = heirOf(database, room);
    if (!heir)
        return std::nullopt;
    writeRole(database, room, *heir, RoomRole::Owner);
    return m_log.addRoleChange(database, MemberChanged{room, 0, *heir, RoomRole::Owner, *heir},
                               now);
}

} // namespace hearth::server
