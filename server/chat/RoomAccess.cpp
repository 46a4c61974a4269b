// SPDX-License-Identifier: MIT
#include "server/chat/RoomAccess.h"

#include "server/accounts/UserDirectory.h"

namespace hearth::server {

namespace {

QString whyNot(RoomAction action)
{
    return action == RoomAction::WriteReadOnly
        ? QStringLiteral("only owners and moderators write in this room")
        : QStringLiteral("your role in this room does not allow it");
}

//! Writing is another thing where only some may, and all have a direct room in sight.
RoomAction actionIn(const RoomDirectory::Entry &room, RoomAction action)
{
    if (action == RoomAction::Pin && room.kind == RoomKind::Direct)
        return RoomAction::Write;
    return action == RoomAction::Write && room.isReadOnly ? RoomAction::WriteReadOnly : action;
}

} // namespace

RoomAccess::RoomAccess(const RoomDirectory &rooms, const UserDirectory &users)
    : m_rooms(rooms)
    , m_users(users)
{}

Result<const RoomDirectory::Entry *, RequestError>
RoomAccess::find(const Request &request, const RoomId &room, RoomAction action) const
{
    const RoomDirectory::Entry *entry = m_rooms.findOwn(room, request.user);
    if (!entry)
        return Failure{noSuchRoom()};
    if (!allows(request, *entry, action))
        return Failure{forbidden(whyNot(actionIn(*entry, action)))};
    return entry;
}

bool RoomAccess::allows(const Request &request, const RoomDirectory::Entry &room,
                        RoomAction action) const
{
    return server::allows(rankIn(room, request.user, request.role), actionIn(room, action));
}

bool RoomAccess::standsAbove(const Request &request, const RoomDirectory::Entry &room,
                             const UserId &other) const
{
    const StoredUser *user = m_users.find(other);
    const RoomRole rank =
        room.hasMember(other) && user ? rankIn(room, other, user->role) : RoomRole::Member;
    return mayActOn(rankIn(room, request.user, request.role), rank);
}

RoomRole RoomAccess::rankIn(const RoomDirectory::Entry &room, const UserId &user, Role role)
{
    const RoomRole own = room.roleOf(user);
    const bool isRaised = own == RoomRole::Member && room.kind == RoomKind::Room
        && server::allows(role, Action::ModerateRooms);
    return isRaised ? RoomRole::Moderator : own;
}

} // namespace hearth::server
