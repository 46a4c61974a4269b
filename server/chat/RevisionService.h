// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/Request.h"
#include "server/chat/RoomDirectory.h"
#include "shared/base/Result.h"

#include <map>
#include <utility>

namespace hearth::server {

class EventPublisher;
class ModerationService;
class PresenceService;
class RoomAccess;
class RoomHistory;
class RoomLog;
class UnreadCounter;
class UserDirectory;
struct ChangedMessage;
struct CommandKey;
struct Logged;

//! What becomes of messages: message.edit, message.delete, message.history, reaction.add,
//! reaction.remove.
class RevisionService
{
public:
    struct Ports
    {
        SessionGateway &gateway;
        RoomLog &log;
        RoomHistory &history;
        const RoomDirectory &rooms;
        const RoomAccess &access;
        const UserDirectory &users;
        const PresenceService &presence;
        UnreadCounter &unread;
        EventPublisher &events;
        ModerationService &moderation;
    };

    explicit RevisionService(const Ports &ports);

    void edit(const Request &request, const MessageEdit &command);
    void remove(const Request &request, const MessageDelete &command);
    void history(const Request &request, const MessageHistory &command);
    void addReaction(const Request &request, const ReactionAdd &command);
    void removeReaction(const Request &request, const ReactionRemove &command);

private:
    //! Null when it was answered already: a command that was carried out before they might not is
    //! answered as it was then.
    const RoomDirectory::Entry *roomToWriteIn(const Request &request, const RoomId &id,
                                              const CommandKey &key);
    void finish(const Request &request, const Result<Logged, RequestError> &logged);
    //! Tells those whose numbers of unread messages or mentions are others now; in a crowded room
    //! they learn with their next mark.
    void recount(const RoomEvent &event, const ChangedMessage &changed);
    void tellNumbers(const UserId &user, const RoomId &room);

    enum class Outdated { No, Yes };

    Ports m_ports;
    //! What is being counted, and whether something has happened since it was asked.
    std::map<std::pair<UserId, RoomId>, Outdated> m_counting;
};

} // namespace hearth::server
