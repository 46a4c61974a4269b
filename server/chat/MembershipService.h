// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/Request.h"

namespace hearth::server {

class RoomDirectory;
class RoomEntrance;
class RoomExit;
class RoomLog;
class SessionService;
class UserDirectory;

//! Who is in a room: room.join, room.leave, room.invite, room.members.
class MembershipService
{
public:
    struct Ports
    {
        SessionGateway &gateway;
        RoomLog &log;
        RoomDirectory &rooms;
        const UserDirectory &users;
        const SessionService &sessions;
        RoomEntrance &entrance;
        RoomExit &exit;
    };

    explicit MembershipService(const Ports &ports);

    void join(const Request &request, const RoomJoin &command);
    void leave(const Request &request, const RoomLeave &command);
    void invite(const Request &request, const RoomInvite &command);
    void list(const Request &request, const RoomMembers &command);

private:
    Ports m_ports;
};

} // namespace hearth::server
