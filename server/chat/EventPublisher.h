// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/SessionGateway.h"

namespace hearth::server {

class RoomDirectory;
class ServerFeed;
class UnreadCounter;

//! The one way of a room event to the sessions, after its commit and in the order of the commits.
class EventPublisher
{
public:
    //! All of them outlive it.
    EventPublisher(SessionGateway &sessions, RoomDirectory &rooms, UnreadCounter &unread,
                   ServerFeed &serverFeed);

    void publish(const RoomEvent &event);

private:
    SessionGateway &m_sessions;
    RoomDirectory &m_rooms;
    UnreadCounter &m_unread;
    ServerFeed &m_serverFeed;
};

} // namespace hearth::server
