// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/Request.h"

#include <functional>

namespace hearth::server {

class EventPublisher;
class RoomDirectory;
class UnreadCounter;

//! How a user comes into a room once that is stored, whatever it came of.
class RoomEntrance
{
public:
    //! All of them outlive it.
    RoomEntrance(SessionGateway &sessions, RoomDirectory &rooms, UnreadCounter &unread,
                 EventPublisher &events);

    //! The user is a member, `acknowledge` runs, the user's sessions learn of the room, and the
    //! event is published, in this order.
    void enter(const UserId &user, const RoomEvent &joined,
               const std::function<void()> &acknowledge);
    //! Of the asker themselves, whose ack has the room.
    void enterAndAcknowledge(const Request &request, const RoomEvent &joined);
    //! From here on the room's events reach the user's sessions, which are told so before.
    void announce(const UserId &user, const RoomId &room);
    //! With the room as the asker finds it now.
    void acknowledgeWithRoom(const Request &request, const RoomId &room);

private:
    SessionGateway &m_sessions;
    RoomDirectory &m_rooms;
    UnreadCounter &m_unread;
    EventPublisher &m_events;
};

} // namespace hearth::server
