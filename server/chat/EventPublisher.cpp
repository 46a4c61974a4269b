// SPDX-License-Identifier: MIT
#include "server/chat/EventPublisher.h"

#include "server/chat/RoomDirectory.h"
#include "server/chat/UnreadCounter.h"

namespace hearth::server {

EventPublisher::EventPublisher(SessionGateway &sessions, RoomDirectory &rooms,
                               UnreadCounter &unread)
    : m_sessions(sessions)
    , m_rooms(rooms)
    , m_unread(unread)
{}

void EventPublisher::publish(const RoomEvent &event)
{
    m_rooms.setLastSeq(event.room, event.seq);
    if (const auto *message = std::get_if<MessageNew>(&event.event))
        m_unread.messagePublished(message->message);
    m_sessions.publish(event);
}

} // namespace hearth::server
