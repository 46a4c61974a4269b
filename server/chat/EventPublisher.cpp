// SPDX-License-Identifier: MIT
#include "server/chat/EventPublisher.h"

#include "server/chat/RoomDirectory.h"
#include "server/chat/ServerFeed.h"
#include "server/chat/UnreadCounter.h"

namespace hearth::server {

EventPublisher::EventPublisher(SessionGateway &sessions, RoomDirectory &rooms,
                               UnreadCounter &unread, ServerFeed &serverFeed)
    : m_sessions(sessions)
    , m_rooms(rooms)
    , m_unread(unread)
    , m_serverFeed(serverFeed)
{}

void EventPublisher::publish(const RoomEvent &event)
{
    m_rooms.setLastSeq(event.room, event.seq);
    if (const auto *message = std::get_if<MessageNew>(&event.event))
        m_unread.messagePublished(message->message);
    m_sessions.publish(event);
    m_serverFeed.happened(event);
}

} // namespace hearth::server
