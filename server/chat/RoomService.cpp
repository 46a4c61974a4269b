// SPDX-License-Identifier: MIT
#include "server/chat/RoomService.h"

#include "server/accounts/Permissions.h"
#include "server/accounts/RandomText.h"
#include "server/accounts/UserDirectory.h"
#include "server/chat/CommandDigest.h"
#include "server/chat/InviteBudget.h"
#include "server/chat/RoomEntrance.h"
#include "server/chat/ServerFeed.h"
#include "server/chat/UnreadCounter.h"
#include "server/chat/WireSize.h"
#include "server/storage/RoomLog.h"

#include <algorithm>

namespace hearth::server {

namespace {

std::vector<UserId> othersIn(const DirectOpen &command)
{
    return command.user ? std::vector{*command.user}
                        : command.users.value_or(std::vector<UserId>());
}

} // namespace

RoomService::RoomService(const Ports &ports)
    : m_ports(ports)
{}

void RoomService::create(const Request &request, const RoomCreate &command)
{
    if (const auto full = m_ports.rooms.whyNoMoreRooms(request.user))
        return refuse(m_ports.sessions, request, *full);
    RoomDraft draft;
    draft.key = CommandKey{request.user, request.id, digestOf(command)};
    draft.id = RoomId(newId());
    draft.name = command.name;
    draft.topic = command.topic.value_or(QString());
    draft.visibility = command.visibility.value_or(Visibility::Public);
    const StoredRoom room{draft.id,
                          draft.name,
                          RoomKind::Room,
                          draft.topic,
                          draft.visibility,
                          0,
                          {{request.user, 0, RoomRole::Owner}}};
    m_ports.log.createRoom(
        draft, [this, request, room](const Result<Logged, RequestError> &logged) {
            if (!logged)
                return refuse(m_ports.sessions, request, logged.error());
            if (logged->novelty == Novelty::Repeated)
                return m_ports.entrance.acknowledgeWithRoom(request, logged->event.room);
            created(request, room, logged->event);
        });
}

void RoomService::list(const Request &request)
{
    const std::vector<RoomId> own = m_ports.rooms.roomsOf(request.user);
    m_ports.unread.count(
        request.user, own,
        [this, request](const Result<UnreadCounter::Counts, RequestError> &counts) {
            if (!counts)
                return refuse(m_ports.sessions, request, counts.error());
            std::vector<Room> rooms;
            for (const auto &[room, read] : *counts) {
                // They may have left it meanwhile.
                if (m_ports.rooms.findOwn(room, request.user))
                    rooms.push_back(m_ports.rooms.asSeenBy(request.user, room, read));
            }
            const auto open = allows(request.role, Action::FindRooms)
                ? m_ports.rooms.roomsOpenTo(request.user)
                : std::vector<RoomId>();
            for (const RoomId &room : open)
                rooms.push_back(m_ports.rooms.asSeenBy(request.user, room, {}));
            Ack ack;
            // One's own come first, so that they are what is there if not everything fits.
            if (keepWithinAnswer(rooms) == Fit::Part)
                ack.more = true;
            ack.rooms = std::move(rooms);
            acknowledge(m_ports.sessions, request, std::move(ack));
        });
}

void RoomService::openDirect(const Request &request, const DirectOpen &command)
{
    if (const auto why = whyNoDirect(request, command))
        return refuse(m_ports.sessions, request, *why);
    const std::vector<UserId> others = othersIn(command);
    std::vector<UserId> members{request.user};
    members.insert(members.end(), others.begin(), others.end());
    if (const auto known = m_ports.rooms.directOf(members))
        return m_ports.entrance.acknowledgeWithRoom(request, *known);
    for (const UserId &user : members) {
        const auto by =
            user == request.user ? RoomDirectory::By::Themselves : RoomDirectory::By::Others;
        if (const auto full = m_ports.rooms.whyNoMoreRooms(user, by))
            return refuse(m_ports.sessions, request, *full);
    }
    if (const auto wait = m_ports.budget.take(request.user, others.size()))
        return refuse(m_ports.sessions, request,
                      RequestError{ErrorCode::RateLimited,
                                   QStringLiteral("too many written to at a time"), *wait});
    m_ports.log.openDirect(
        RoomId(newId()), members,
        [this, request, members](const Result<OpenedDirect, RequestError> &opened) {
            if (!opened)
                return refuse(m_ports.sessions, request, opened.error());
            // Somebody else was quicker.
            if (opened->novelty == Novelty::Repeated)
                return m_ports.entrance.acknowledgeWithRoom(request, opened->room);
            directOpened(request, opened->room, members);
        });
}

std::optional<RequestError> RoomService::whyNoDirect(const Request &request,
                                                     const DirectOpen &command) const
{
    if (command.user.has_value() == command.users.has_value())
        return badRequest(QStringLiteral("direct.open wants either user or users"));
    const std::vector<UserId> others = othersIn(command);
    if (command.users && others.size() < 2)
        return badRequest(QStringLiteral("direct.open.users has less than 2 elements"));
    for (auto other = others.begin(); other != others.end(); ++other) {
        if (*other == request.user)
            return badRequest(QStringLiteral("you can't open a direct room with yourself"));
        if (std::find(others.begin(), other, *other) != other)
            return badRequest(QStringLiteral("direct.open.users names somebody twice"));
    }
    for (const UserId &other : others) {
        const StoredUser *user = m_ports.users.findActive(other);
        if (!user)
            return noSuchUser(other);
        if (!allows(user->role, Action::UseRooms))
            return forbidden(QStringLiteral("they are in no rooms"));
    }
    return std::nullopt;
}

void RoomService::created(const Request &request, const StoredRoom &room, const RoomEvent &event)
{
    m_ports.rooms.add(room);
    m_ports.entrance.enterAndAcknowledge(request, event);
    m_ports.serverFeed.roomCreated(room.id, request.user);
}

void RoomService::directOpened(const Request &request, const RoomId &room,
                               const std::vector<UserId> &members)
{
    StoredRoom direct;
    direct.id = room;
    direct.kind = RoomKind::Direct;
    direct.visibility = Visibility::Private;
    for (const UserId &member : members)
        direct.members.push_back(StoredMember{member, 0});
    m_ports.rooms.add(direct);
    Ack ack;
    ack.room = m_ports.rooms.asSeenBy(request.user, room, {});
    acknowledge(m_ports.sessions, request, std::move(ack));
    for (const UserId &member : members)
        m_ports.entrance.announce(member, room);
    m_ports.serverFeed.roomCreated(room, request.user);
}

} // namespace hearth::server
