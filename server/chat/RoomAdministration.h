// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/SessionGateway.h"
#include "shared/base/Result.h"
#include "shared/protocol/ErrorCode.h"

#include <functional>

namespace hearth::server {

class AuditStore;
class EventPublisher;
class RoomDirectory;
class RoomEntrance;
class RoomLog;
class TypingTracker;
class UserDirectory;

//! What is done to rooms on the server's machine, whoever is in them. It stands in the audit log.
//! Lives on the core's thread, where each `done` is called, later.
class RoomAdministration
{
public:
    using ChangeDone = std::function<void(const Result<Done, RequestError> &)>;

    //! All of them outlive it.
    struct Ports
    {
        SessionGateway &gateway;
        RoomLog &log;
        AuditStore &audit;
        RoomDirectory &rooms;
        const UserDirectory &users;
        RoomEntrance &entrance;
        EventPublisher &events;
        TypingTracker &typing;
    };

    explicit RoomAdministration(const Ports &ports);

    //! The user owns the room, beside those who do; who is no member becomes one. `forbidden` for a
    //! direct, for who can't be in it, and for who is banned from it or from the server.
    void setOwner(const RoomId &room, const UserId &user, ChangeDone done);
    //! The room is there for nobody any more, with all that was said in it; its members' sessions
    //! get a RoomRemoved. `forbidden` for `general` and for directs. After a failure all is as it
    //! was.
    void remove(const RoomId &room, ChangeDone done);

private:
    //! Of a member.
    void raise(const RoomId &room, const UserId &user, const ChangeDone &done);
    void removed(const RoomId &room);
    //! It could not be deleted.
    void reopen(const RoomId &room);

    Ports m_ports;
};

} // namespace hearth::server
