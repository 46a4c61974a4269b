// SPDX-License-Identifier: MIT
#include "server/chat/MembershipService.h"

#include "server/accounts/Permissions.h"
#include "server/accounts/UserDirectory.h"
#include "server/chat/InviteBudget.h"
#include "server/chat/PresenceService.h"
#include "server/chat/RoomAccess.h"
#include "server/chat/RoomEntrance.h"
#include "server/chat/RoomExit.h"
#include "server/chat/WireSize.h"
#include "server/storage/RoomLog.h"

#include <algorithm>

namespace hearth::server {

namespace {

constexpr std::size_t kPage = 500;

std::optional<RequestError> whyNotToLeave(const RoomDirectory::Entry &room)
{
    if (room.id == generalRoom())
        return forbidden(QStringLiteral("everybody is in this room"));
    if (room.kind == RoomKind::Direct)
        return forbidden(QStringLiteral("a direct room can't be left"));
    return std::nullopt;
}

//! In the order of their ids, from behind `after`: one more than a page, if there are so many.
std::vector<UserId> membersBehind(const RoomDirectory::Entry &room,
                                  const std::optional<UserId> &after)
{
    std::vector<UserId> members;
    std::copy_if(room.members.begin(), room.members.end(), std::back_inserter(members),
                 [&after](const UserId &member) { return !after || *after < member; });
    const std::size_t size = std::min(members.size(), kPage + 1);
    std::partial_sort(members.begin(), members.begin() + static_cast<std::ptrdiff_t>(size),
                      members.end());
    members.resize(size);
    return members;
}

//! Owners and moderators, in the order of joining.
std::vector<RoomMember> rolesIn(const RoomDirectory::Entry &room)
{
    std::vector<RoomMember> roles;
    for (const UserId &member : room.members) {
        if (const RoomRole role = room.roleOf(member); role != RoomRole::Member)
            roles.push_back(RoomMember{member, role});
    }
    return roles;
}

} // namespace

MembershipService::MembershipService(const Ports &ports)
    : m_ports(ports)
{}

void MembershipService::join(const Request &request, const RoomJoin &command)
{
    const RoomDirectory::Entry *room = m_ports.rooms.find(command.room);
    if (room && room->isClosed)
        return refuse(m_ports.gateway, request, noSuchRoom());
    if (room && room->hasMember(request.user))
        return m_ports.entrance.acknowledgeWithRoom(request, command.room);
    if (!room || room->visibility != Visibility::Public)
        return refuse(m_ports.gateway, request, noSuchRoom());
    if (room->banned.contains(request.user))
        return refuse(m_ports.gateway, request,
                      forbidden(QStringLiteral("you are banned from this room")));
    if (const auto full = m_ports.rooms.whyNoMoreRooms(request.user))
        return refuse(m_ports.gateway, request, *full);
    m_ports.log.join(
        command.room, request.user, std::nullopt,
        [this, request, id = command.room](const Result<RoomEvent, RequestError> &event) {
            // Two joins at once: the other one has been announced by now.
            if (!event && m_ports.rooms.findOwn(id, request.user))
                return m_ports.entrance.acknowledgeWithRoom(request, id);
            if (!event)
                return refuse(m_ports.gateway, request, event.error());
            m_ports.entrance.enterAndAcknowledge(request, *event);
        });
}

void MembershipService::leave(const Request &request, const RoomLeave &command)
{
    const RoomDirectory::Entry *room = m_ports.rooms.findOwn(command.room, request.user);
    if (!room)
        return refuse(m_ports.gateway, request, noSuchRoom());
    if (const auto why = whyNotToLeave(*room))
        return refuse(m_ports.gateway, request, *why);
    m_ports.exit.depart({command.room, request.user},
                        [this, request, id = command.room](
                            const Result<std::optional<qint64>, RequestError> &left) {
                            if (!left)
                                return refuse(m_ports.gateway, request, left.error());
                            Ack ack;
                            ack.room = m_ports.rooms.asSeenBy(request.user, id, {});
                            acknowledge(m_ports.gateway, request, std::move(ack));
                        });
}

void MembershipService::invite(const Request &request, const RoomInvite &command)
{
    const RoomDirectory::Entry *room = m_ports.rooms.findOwn(command.room, request.user);
    if (!room)
        return refuse(m_ports.gateway, request, noSuchRoom());
    if (room->kind == RoomKind::Direct)
        return refuse(m_ports.gateway, request,
                      forbidden(QStringLiteral("nobody else comes into a direct room")));
    const StoredUser *invited = m_ports.users.findActive(command.user);
    if (!invited)
        return refuse(m_ports.gateway, request, noSuchUser(command.user));
    if (room->hasMember(command.user))
        return acknowledge(m_ports.gateway, request);
    if (const auto why = whyNotToInvite(request, *room, *invited))
        return refuse(m_ports.gateway, request, *why);
    if (const auto wait = m_ports.budget.take(request.user))
        return refuse(m_ports.gateway, request,
                      RequestError{ErrorCode::RateLimited,
                                   QStringLiteral("too many invited at a time"), *wait});
    m_ports.log.join(command.room, command.user, request.user,
                     [this, request, room = command.room,
                      user = command.user](const Result<RoomEvent, RequestError> &event) {
                         if (event)
                             return m_ports.entrance.enter(user, *event, [this, &request] {
                                 acknowledge(m_ports.gateway, request);
                             });
                         // Somebody else was quicker.
                         if (m_ports.rooms.findOwn(room, user))
                             return acknowledge(m_ports.gateway, request);
                         refuse(m_ports.gateway, request, event.error());
                     });
}

std::optional<RequestError> MembershipService::whyNotToInvite(const Request &request,
                                                              const RoomDirectory::Entry &room,
                                                              const StoredUser &user) const
{
    const bool isBannedHere = room.banned.contains(user.id);
    // Who is banned is for those to know who may ban.
    if (isBannedHere && m_ports.access.allows(request, room, RoomAction::Ban))
        return forbidden(QStringLiteral("they are banned from this room"));
    if (isBannedHere || user.isBanned || !allows(user.role, Action::UseRooms))
        return forbidden(QStringLiteral("they can't come into this room"));
    return m_ports.rooms.whyNoMoreRooms(user.id, RoomDirectory::By::Others);
}

void MembershipService::list(const Request &request, const RoomMembers &command)
{
    const RoomDirectory::Entry *room = m_ports.rooms.findOwn(command.room, request.user);
    if (!room)
        return refuse(m_ports.gateway, request, noSuchRoom());
    const std::vector<UserId> members = membersBehind(*room, command.after);
    std::vector<User> users;
    for (const UserId &member : members) {
        const StoredUser *user = m_ports.users.find(member);
        if (user && users.size() < kPage)
            users.push_back(m_ports.presence.asSeenBy(request.user, *user));
    }
    Ack ack;
    qint64 payload = answerPayload;
    if (!command.after) {
        std::vector<RoomMember> roles = rolesIn(*room);
        static_cast<void>(keepWithinAnswer(roles, answerPayload / 2));
        payload -= wireSize(roles);
        ack.roles = std::move(roles);
    }
    const bool isCut = keepWithinAnswer(users, payload) == Fit::Part;
    ack.more = isCut || members.size() > kPage;
    ack.users = std::move(users);
    acknowledge(m_ports.gateway, request, std::move(ack));
}

} // namespace hearth::server
