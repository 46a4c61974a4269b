// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/Request.h"
#include "server/storage/StoredState.h"

namespace hearth::server {

class InviteBudget;
class RoomDirectory;
class RoomEntrance;
class RoomLog;
class ServerFeed;
class UnreadCounter;
class UserDirectory;

//! Rooms come to be and are listed: room.create, room.list, direct.open.
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
        InviteBudget &budget;
        RoomEntrance &entrance;
        ServerFeed &serverFeed;
    };

    explicit RoomService(const Ports &ports);

    void create(const Request &request, const RoomCreate &command);
    void list(const Request &request);
    void openDirect(const Request &request, const DirectOpen &command);

private:
    void created(const Request &request, const StoredRoom &room, const RoomEvent &event);
    //! Why these people have no direct room, or nothing.
    [[nodiscard]] std::optional<RequestError> whyNoDirect(const Request &request,
                                                          const DirectOpen &command) const;
    void directOpened(const Request &request, const RoomId &room,
                      const std::vector<UserId> &members);

    Ports m_ports;
};

} // namespace hearth::server
