// SPDX-License-Identifier: MIT
#include "tests/support/server/MemoryRooms.h"

#include <algorithm>

namespace hearth::server::MemoryRooms {

namespace {

StoredMember *find(StoredRoom &room, const UserId &user)
{
    const auto found =
        std::find_if(room.members.begin(), room.members.end(),
                     [&user](const StoredMember &member) { return member.user == user; });
    return found == room.members.end() ? nullptr : &*found;
}

RequestError notFound()
{
    return RequestError{ErrorCode::NotFound, QString()};
}

RoomEvent eventOf(StoredRoom &room, const std::function<Message(qint64)> &make)
{
    const qint64 seq = ++room.lastSeq;
    return RoomEvent{room.id, seq, make(seq), std::nullopt, std::nullopt};
}

StoredMember *heirOf(StoredRoom &room)
{
    StoredMember *heir = nullptr;
    for (StoredMember &member : room.members) {
        if (member.role == RoomRole::Owner)
            return nullptr;
        if (!heir || (member.role == RoomRole::Moderator && heir->role == RoomRole::Member))
            heir = &member;
    }
    return heir;
}

} // namespace

Result<std::vector<RoomEvent>, RequestError> depart(StoredRoom &room, const Departure &departure)
{
    const bool isBanned = departure.afterwards == Departure::Afterwards::Banned;
    const StoredMember *member = find(room, departure.user);
    if (!member && !isBanned)
        return Failure{notFound()};
    if (isBanned)
        room.banned.push_back(departure.user);
    std::vector<RoomEvent> events;
    if (!member)
        return events;
    const RoomRole role = member->role;
    std::erase_if(room.members, [&](const auto &one) { return one.user == departure.user; });
    events.push_back(eventOf(room, [&](qint64 seq) {
        return MemberLeft{room.id, seq, departure.user, departure.by,
                          isBanned ? std::optional(true) : std::nullopt};
    }));
    if (StoredMember *heir = role == RoomRole::Owner ? heirOf(room) : nullptr) {
        heir->role = RoomRole::Owner;
        events.push_back(eventOf(room, [&](qint64 seq) {
            return MemberChanged{room.id, seq, heir->user, RoomRole::Owner, heir->user};
        }));
    }
    return events;
}

Result<Done, RequestError> unban(StoredRoom &room, const UserId &user)
{
    if (std::erase(room.banned, user) == 0)
        return Failure{notFound()};
    return Done{};
}

Result<std::optional<RoomEvent>, RequestError> change(StoredRoom &room, const RoomChange &change)
{
    RoomChanged changed{room.id, 0, change.by, {}, {}, {}};
    if (change.name && *change.name != room.name)
        changed.name = room.name = *change.name;
    if (change.topic && *change.topic != room.topic)
        changed.topic = room.topic = *change.topic;
    if (change.readOnly && *change.readOnly != room.isReadOnly)
        changed.readOnly = room.isReadOnly = *change.readOnly;
    if (change.visibility && *change.visibility != room.visibility)
        changed.visibility = room.visibility = *change.visibility;
    if (!changed.name && !changed.topic && !changed.readOnly && !changed.visibility)
        return std::optional<RoomEvent>();
    return std::optional(eventOf(room, [&](qint64 seq) {
        changed.seq = seq;
        return changed;
    }));
}

Result<std::optional<RoomEvent>, RequestError> setRole(StoredRoom &room, const RoleChange &change)
{
    StoredMember *member = find(room, change.user);
    if (!member)
        return Failure{notFound()};
    if (member->role == change.role)
        return std::optional<RoomEvent>();
    member->role = change.role;
    return std::optional(eventOf(room, [&](qint64 seq) {
        return MemberChanged{room.id, seq, change.user, change.role, change.by};
    }));
}

} // namespace hearth::server::MemoryRooms
