// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/Request.h"
#include "server/storage/RoomLog.h"

namespace hearth::server {

class EventPublisher;
class RoomAccess;
class RoomDirectory;
class RoomHistory;

//! Which messages a room keeps in sight: message.pin, message.unpin, room.pins.
class PinService
{
public:
    //! All of them outlive it.
    struct Ports
    {
        SessionGateway &gateway;
        RoomLog &log;
        RoomHistory &history;
        const RoomDirectory &rooms;
        const RoomAccess &access;
        EventPublisher &events;
    };

    explicit PinService(const Ports &ports);

    void pin(const Request &request, const MessagePin &command);
    void unpin(const Request &request, const MessageUnpin &command);
    void list(const Request &request, const RoomPins &command);

private:
    void change(const Request &request, const PinChange &change);

    Ports m_ports;
};

} // namespace hearth::server
