// SPDX-License-Identifier: MIT
#include "server/chat/RoomExit.h"

#include "server/chat/EventPublisher.h"
#include "server/chat/RoomDirectory.h"
#include "server/chat/RoomEntrance.h"
#include "server/chat/TypingTracker.h"

namespace hearth::server {

RoomExit::RoomExit(const Ports &ports)
    : m_ports(ports)
{}

void RoomExit::depart(const Departure &departure, Told told)
{
    const RoomDirectory::Entry &room = *m_ports.rooms.find(departure.room);
    std::optional<StoredMember> before;
    if (room.hasMember(departure.user))
        before = StoredMember{departure.user, room.readSeqs.value(departure.user),
                              room.roleOf(departure.user)};
    const bool isNewBan = departure.afterwards == Departure::Afterwards::Banned
        && !room.banned.contains(departure.user);
    m_ports.typing.stopAll(departure.room, departure.user);
    // At once: what the user sends from here on must not be stored behind their leaving, nor an
    // entry behind their ban.
    m_ports.rooms.removeMember(departure.room, departure.user);
    if (isNewBan)
        m_ports.rooms.ban(departure.room, departure.user);
    m_ports.log.depart(
        departure,
        [this, departure, before, isNewBan,
         told = std::move(told)](const Result<std::vector<RoomEvent>, RequestError> &events) {
            if (events) {
                told(events->empty() ? std::nullopt : std::optional(events->front().seq));
                return publish(*events);
            }
            if (isNewBan)
                m_ports.rooms.unban(departure.room, departure.user);
            if (before) {
                m_ports.rooms.addMember(departure.room, *before);
                // For sessions that were opened meanwhile.
                m_ports.entrance.announce(departure.user, departure.room);
            }
            told(Failure{events.error()});
        });
}

void RoomExit::publish(const std::vector<RoomEvent> &events)
{
    for (const RoomEvent &event : events) {
        const auto *left = std::get_if<MemberLeft>(&event.event);
        // They may have come in while this was on its way.
        if (left)
            m_ports.rooms.removeMember(left->room, left->user);
        if (const auto *heir = std::get_if<MemberChanged>(&event.event))
            m_ports.rooms.setRole(heir->room, heir->user, heir->role);
        m_ports.events.publish(event);
        if (left) {
            m_ports.gateway.removeFromRoom(left->user, left->room);
            m_ports.gateway.sendToUsers({left->user}, RoomRemoved{left->room});
        }
    }
}

} // namespace hearth::server
