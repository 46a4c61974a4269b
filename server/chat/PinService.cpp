// SPDX-License-Identifier: MIT
#include "server/chat/PinService.h"

#include "server/chat/EventPublisher.h"
#include "server/chat/RoomAccess.h"
#include "server/chat/WireSize.h"
#include "server/storage/RoomHistory.h"

namespace hearth::server {

PinService::PinService(const Ports &ports)
    : m_ports(ports)
{}

void PinService::pin(const Request &request, const MessagePin &command)
{
    change(request, {command.room, command.message, request.user, PinChange::Wish::Pin});
}

void PinService::unpin(const Request &request, const MessageUnpin &command)
{
    change(request, {command.room, command.message, request.user, PinChange::Wish::Unpin});
}

void PinService::list(const Request &request, const RoomPins &command)
{
    if (!m_ports.rooms.findOwn(command.room, request.user))
        return refuse(m_ports.gateway, request, noSuchRoom());
    m_ports.history.readPins(
        {command.room, request.user, answerPayload, command.after},
        [this, request, room = command.room](const Result<MessagePage, RequestError> &page) {
            if (!page)
                return refuse(m_ports.gateway, request, page.error());
            // They may have left meanwhile, and others gone on.
            if (!m_ports.rooms.findOwn(room, request.user))
                return refuse(m_ports.gateway, request, noSuchRoom());
            Ack ack;
            ack.messages = page->messages;
            ack.more = page->more;
            acknowledge(m_ports.gateway, request, std::move(ack));
        });
}

void PinService::change(const Request &request, const PinChange &change)
{
    if (const auto room = m_ports.access.find(request, change.room, RoomAction::Pin); !room)
        return refuse(m_ports.gateway, request, room.error());
    m_ports.log.changePin(
        change, [this, request](const Result<std::optional<RoomEvent>, RequestError> &event) {
            if (!event)
                return refuse(m_ports.gateway, request, event.error());
            Ack ack;
            if (*event)
                ack.seq = (*event)->seq;
            acknowledge(m_ports.gateway, request, std::move(ack));
            if (*event)
                m_ports.events.publish(**event);
        });
}

} // namespace hearth::server
