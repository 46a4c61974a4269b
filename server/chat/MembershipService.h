// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/Request.h"
#include "server/chat/RoomDirectory.h"

namespace hearth::server {

class InviteBudget;
class PresenceService;
class RoomAccess;
class RoomDirectory;
class RoomEntrance;
class RoomExit;
class RoomLog;
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
        const PresenceService &presence;
        const RoomAccess &access;
        InviteBudget &budget;
        RoomEntrance &entrance;
        RoomExit &exit;
    };

    explicit MembershipService(const Ports &ports);

    void join(const Request &request, const RoomJoin &command);
    void leave(const Request &request, const RoomLeave &command);
    void invite(const Request &request, const RoomInvite &command);
    void list(const Request &request, const RoomMembers &command);

private:
    //! Nothing if the asker may make that user a member.
    [[nodiscard]] std::optional<RequestError> whyNotToInvite(const Request &request,
                                                             const RoomDirectory::Entry &room,
                                                             const StoredUser &user) const;

    Ports m_ports;
};

} // namespace hearth::server
