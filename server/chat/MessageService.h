// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/Request.h"
#include "server/chat/RoomDirectory.h"
#include "shared/base/Clock.h"
#include "shared/base/Result.h"

namespace hearth::server {

class EventPublisher;
class PresenceService;
class RoomAccess;
class RoomHistory;
class RoomLog;
class TypingTracker;
class UnreadCounter;
class UserDirectory;
struct Logged;

//! What is said in rooms, and how far it has been read: message.send, history.get, read.mark.
class MessageService
{
public:
    struct Ports
    {
        const Clock &clock;
        SessionGateway &sessions;
        RoomLog &log;
        RoomHistory &history;
        RoomDirectory &rooms;
        const RoomAccess &access;
        const UserDirectory &users;
        const PresenceService &presence;
        UnreadCounter &unread;
        EventPublisher &events;
        TypingTracker &typing;
    };

    explicit MessageService(const Ports &ports);

    void send(const Request &request, const MessageSend &command);
    void history(const Request &request, const HistoryGet &command);
    void markRead(const Request &request, const ReadMark &command);

private:
    enum class Mark { Moved, Unmoved };

    //! With those whom `@here` calls.
    [[nodiscard]] std::vector<UserId> mentionsOf(const Request &request, const QString &text,
                                                 const RoomDirectory::Entry &room) const;
    void finish(const Request &request, const Result<Logged, RequestError> &logged);
    void acknowledgeMark(const Request &request, const RoomId &room, Mark mark);

    Ports m_ports;
};

} // namespace hearth::server
