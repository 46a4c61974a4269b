// SPDX-License-Identifier: MIT
#include "server/chat/RoomAdministration.h"

#include "server/accounts/Permissions.h"
#include "server/accounts/UserDirectory.h"
#include "server/chat/EventPublisher.h"
#include "server/chat/Request.h"
#include "server/chat/RoomDirectory.h"
#include "server/chat/RoomEntrance.h"
#include "server/chat/TypingTracker.h"
#include "server/storage/AuditStore.h"
#include "server/storage/RoomLog.h"

namespace hearth::server {

namespace {

std::optional<RequestError> whyNotToOwn(const RoomDirectory::Entry &room, const StoredUser &user)
{
    if (room.kind == RoomKind::Direct)
        return forbidden(QStringLiteral("nobody owns a direct room"));
    if (user.isBanned)
        return forbidden(QStringLiteral("%1 is banned from this server").arg(user.username));
    if (!allows(user.role, Action::UseRooms))
        return forbidden(QStringLiteral("%1 is in no rooms").arg(user.username));
    if (room.banned.contains(user.id))
        return forbidden(QStringLiteral("%1 is banned from this room").arg(user.username));
    return std::nullopt;
}

} // namespace

RoomAdministration::RoomAdministration(const Ports &ports)
    : m_ports(ports)
{}

void RoomAdministration::setOwner(const RoomId &room, const UserId &user, ChangeDone done)
{
    const RoomDirectory::Entry *entry = m_ports.rooms.find(room);
    const StoredUser *owner = m_ports.users.findActive(user);
    if (!entry || entry->isClosed)
        return done(Failure{noSuchRoom()});
    if (!owner)
        return done(Failure{noSuchUser(user)});
    if (const auto why = whyNotToOwn(*entry, *owner))
        return done(Failure{*why});
    if (entry->hasMember(user))
        return raise(room, user, done);
    if (const auto full = m_ports.rooms.whyNoMoreRooms(user))
        return done(Failure{*full});
    m_ports.log.join(room, user, std::nullopt,
                     [this, room, user, done](const Result<RoomEvent, RequestError> &joined) {
                         if (!joined)
                             return done(Failure{joined.error()});
                         m_ports.entrance.enter(user, *joined, [] {});
                         raise(room, user, done);
                     });
}

void RoomAdministration::raise(const RoomId &room, const UserId &user, const ChangeDone &done)
{
    const RoomDirectory::Entry *entry = m_ports.rooms.find(room);
    if (!entry)
        return done(Failure{noSuchRoom()});
    const RoomRole before = entry->roleOf(user);
    // At once, so that memory and log see the changes of a role in one order.
    m_ports.rooms.setRole(room, user, RoomRole::Owner);
    // Nobody of this server's users did it, and an event names one.
    m_ports.log.setRole({room, user, RoomRole::Owner, user},
                        [this, room, user, before,
                         done](const Result<std::optional<RoomEvent>, RequestError> &changed) {
                            if (!changed) {
                                const RoomDirectory::Entry *now = m_ports.rooms.find(room);
                                if (now && now->roleOf(user) == RoomRole::Owner)
                                    m_ports.rooms.setRole(room, user, before);
                                return done(Failure{changed.error()});
                            }
                            if (*changed) {
                                m_ports.audit.record({0, 0, std::nullopt,
                                                      QStringLiteral("room.set_role"), user, room,
                                                      QStringLiteral("owner")});
                                m_ports.events.publish(**changed);
                            }
                            done(Done{});
                        });
}

void RoomAdministration::remove(const RoomId &room, ChangeDone done)
{
    const RoomDirectory::Entry *entry = m_ports.rooms.find(room);
    if (!entry || entry->isClosed)
        return done(Failure{noSuchRoom()});
    if (room == generalRoom())
        return done(Failure{forbidden(QStringLiteral("every account is in this room"))});
    if (entry->kind == RoomKind::Direct)
        return done(Failure{forbidden(QStringLiteral("a direct room can't be deleted"))});
    const auto name =
        entry->visibility == Visibility::Public ? std::optional(entry->name) : std::nullopt;
    // At once: nothing is to be stored behind its end.
    for (const UserId &member : entry->members)
        m_ports.typing.stopAll(room, member);
    m_ports.rooms.setClosed(room, true);
    m_ports.log.deleteRoom(
        room, {0, 0, std::nullopt, QStringLiteral("room.delete"), std::nullopt, room, name},
        [this, room, done](const Result<Done, RequestError> &deleted) {
            if (deleted)
                removed(room);
            else
                reopen(room);
            done(deleted);
        });
}

void RoomAdministration::reopen(const RoomId &room)
{
    m_ports.rooms.setClosed(room, false);
    // For sessions that were opened meanwhile.
    for (const UserId &member : m_ports.rooms.find(room)->members)
        m_ports.entrance.announce(member, room);
}

void RoomAdministration::removed(const RoomId &room)
{
    const std::vector<UserId> members = m_ports.rooms.find(room)->members;
    m_ports.rooms.remove(room);
    for (const UserId &member : members)
        m_ports.gateway.removeFromRoom(member, room);
    m_ports.gateway.sendToUsers(members, RoomRemoved{room});
}

} // namespace hearth::server
