// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/SessionGateway.h"
#include "server/storage/RoomLog.h"

#include <functional>

namespace hearth::server {

class EventPublisher;
class RoomDirectory;
class RoomEntrance;
class TypingTracker;

//! How a user goes out of a room, whatever it came of. The opposite of RoomEntrance.
class RoomExit
{
public:
    //! The seq of the MemberLeft, if there is one, or why nothing has changed.
    using Told = std::function<void(const Result<std::optional<qint64>, RequestError> &)>;

    //! All of them outlive it.
    struct Ports
    {
        SessionGateway &gateway;
        RoomLog &log;
        RoomDirectory &rooms;
        RoomEntrance &entrance;
        EventPublisher &events;
        TypingTracker &typing;
    };

    explicit RoomExit(const Ports &ports);

    //! From here on they are no member, for whatever they ask. Once that is stored, `told` runs and
    //! the events are published; the last that the user's sessions get of the room are their
    //! MemberLeft and a RoomRemoved. After a failure all is as it was.
    void depart(const Departure &departure, Told told);

    //! What has been stored of somebody's going: theirs, and those of whoever inherits a room.
    void publish(const std::vector<RoomEvent> &events);

private:
    Ports m_ports;
};

} // namespace hearth::server
