// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/Request.h"
#include "server/chat/UnreadCounter.h"

namespace hearth::server {

class EventPublisher;
class RoomLog;
class UserDirectory;

//! Rooms come to be and get members: room.create, room.list, room.join, direct.open.
class RoomService
{
public:
    struct Ports
    {
        SessionGateway &sessions;
        RoomLog &log;
        RoomDirectory &rooms;
        const UserDirectory &users;
        UnreadCounter &unread;
        EventPublisher &events;
    };

    explicit RoomService(const Ports &ports);

    void create(const Request &request, const RoomCreate &command);
    void list(const Request &request);
    void join(const Request &request, const RoomJoin &command);
    void openDirect(const Request &request, const DirectOpen &command);

private:
    void created(const Request &request, const StoredRoom &room, const RoomEvent &event);
    void joined(const Request &request, const RoomEvent &event);
    void directOpened(const Request &request, const RoomId &room, const UserId &other);
    //! Acks with the room as the asker finds it now.
    void acknowledgeWithRoom(const Request &request, const RoomId &room);
    //! From here on the room's events reach the user.
    void announce(const UserId &user, const RoomId &room);

    Ports m_ports;
};

} // namespace hearth::server
