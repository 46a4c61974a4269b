// SPDX-License-Identifier: MIT
#include "server/chat/MembershipService.h"

#include "server/accounts/UserDirectory.h"
#include "server/chat/EventPublisher.h"
#include "server/chat/RoomEntrance.h"
#include "server/chat/SessionService.h"
#include "server/chat/TypingTracker.h"
#include "server/chat/WireSize.h"
#include "server/storage/RoomLog.h"

#include <algorithm>

namespace hearth::server {

namespace {

constexpr std::size_t kPage = 500;

std::optional<RequestError> whyNotToLeave(const RoomDirectory::Entry &room)
{
    const auto forbidden = [](const QString &why) {
        return RequestError{ErrorCode::Forbidden, why};
    };
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

} // namespace

MembershipService::MembershipService(const Ports &ports)
    : m_ports(ports)
{}

void MembershipService::join(const Request &request, const RoomJoin &command)
{
    const RoomDirectory::Entry *room = m_ports.rooms.find(command.room);
    if (room && room->hasMember(request.user))
        return m_ports.entrance.acknowledgeWithRoom(request, command.room);
    if (!room || room->visibility != Visibility::Public)
        return refuse(m_ports.gateway, request, noSuchRoom());
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
    const qint64 readSeq = room->readSeqs.value(request.user);
    m_ports.typing.stopAll(command.room, request.user);
    // At once: what the user sends from here on must not be stored behind their leaving.
    m_ports.rooms.removeMember(command.room, request.user);
    m_ports.log.leave(
        command.room, request.user,
        [this, request, id = command.room, readSeq](const Result<RoomEvent, RequestError> &event) {
            if (event)
                return left(request, *event);
            m_ports.rooms.addMember(id, request.user, readSeq);
            // For sessions that were opened meanwhile.
            m_ports.entrance.announce(request.user, id);
            refuse(m_ports.gateway, request, event.error());
        });
}

void MembershipService::left(const Request &request, const RoomEvent &event)
{
    Ack ack;
    ack.room = m_ports.rooms.asSeenBy(request.user, event.room, {});
    acknowledge(m_ports.gateway, request, std::move(ack));
    m_ports.events.publish(event);
    m_ports.gateway.removeFromRoom(request.user, event.room);
    m_ports.gateway.sendToUsers({request.user}, RoomRemoved{event.room});
}

void MembershipService::invite(const Request &request, const RoomInvite &command)
{
    const RoomDirectory::Entry *room = m_ports.rooms.findOwn(command.room, request.user);
    if (!room)
        return refuse(m_ports.gateway, request, noSuchRoom());
    if (room->kind == RoomKind::Direct)
        return refuse(m_ports.gateway, request,
                      RequestError{ErrorCode::Forbidden,
                                   QStringLiteral("nobody else comes into a direct room")});
    if (!m_ports.users.findActive(command.user))
        return refuse(m_ports.gateway, request, noSuchUser(command.user));
    if (room->hasMember(command.user))
        return acknowledge(m_ports.gateway, request);
    if (const auto full = m_ports.rooms.whyNoMoreRooms(command.user))
        return refuse(m_ports.gateway, request, *full);
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
            users.push_back(m_ports.sessions.asSeenBy(request.user, *user));
    }
    Ack ack;
    const bool isCut = keepWithinAnswer(users) == Fit::Part;
    ack.more = isCut || members.size() > kPage;
    ack.users = std::move(users);
    acknowledge(m_ports.gateway, request, std::move(ack));
}

} // namespace hearth::server
