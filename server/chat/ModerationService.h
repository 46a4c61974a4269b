// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/Request.h"
#include "server/chat/RoomDirectory.h"
#include "server/storage/RoomLog.h"

namespace hearth::server {

class AuditStore;
class EventPublisher;
class RoomAccess;
class RoomExit;
class UserDirectory;

//! What owners and moderators of a room do: room.update, room.kick, room.ban, room.unban,
//! room.bans, room.set_role.
class ModerationService
{
public:
    struct Ports
    {
        SessionGateway &gateway;
        RoomLog &log;
        AuditStore &audit;
        RoomDirectory &rooms;
        const UserDirectory &users;
        const RoomAccess &access;
        RoomExit &exit;
        EventPublisher &events;
    };

    explicit ModerationService(const Ports &ports);

    void update(const Request &request, const RoomUpdate &command);
    void kick(const Request &request, const RoomKick &command);
    void ban(const Request &request, const RoomBan &command);
    void unban(const Request &request, const RoomUnban &command);
    void listBans(const Request &request, const RoomBans &command);
    void setRole(const Request &request, const RoomSetRole &command);

    //! Of another one's message, which is gone now.
    void noteRemoval(const Request &request, const RoomId &room, const UserId &author);

private:
    //! Why the room does not become as the asker wants it, or nothing.
    [[nodiscard]] std::optional<RequestError> whyNotToUpdate(const Request &request,
                                                             const RoomDirectory::Entry &room,
                                                             const RoomUpdate &command) const;
    //! Who may write and who comes in, from now on; what that was before.
    RoomUpdate apply(const RoomUpdate &command, const RoomDirectory::Entry &room);
    //! Of what could not be stored, unless it is another one by now.
    void takeBack(const RoomUpdate &command, const RoomUpdate &before);
    //! Why the user can't be sent away by the asker, or nothing.
    [[nodiscard]] std::optional<RequestError> whyNotToRemove(const Request &request,
                                                             const RoomDirectory::Entry &room,
                                                             const UserId &user) const;
    [[nodiscard]] std::optional<RequestError> whyNotToSetRole(const Request &request,
                                                              const RoomDirectory::Entry &room,
                                                              const RoomSetRole &command) const;
    void remove(const Request &request, const Departure &departure, const QString &action);
    //! Of a room's change that has been stored, if it was one.
    void finish(const Request &request, const std::optional<RoomEvent> &event);
    void note(const Request &request, const QString &action, const RoomId &room,
              const std::optional<UserId> &user = {}, const std::optional<QString> &detail = {});

    Ports m_ports;
};

} // namespace hearth::server
