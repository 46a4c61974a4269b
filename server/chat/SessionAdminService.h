// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/Request.h"

namespace hearth::server {

class AuditStore;
class SessionService;
class TokenDirectory;
class UserDirectory;

//! What admins do to sessions, and publishers too to devices: session.list, session.kick,
//! user.notify.
class SessionAdminService
{
public:
    //! All of them outlive it.
    struct Ports
    {
        SessionGateway &gateway;
        SessionService &sessions;
        const UserDirectory &users;
        const TokenDirectory &tokens;
        AuditStore &audit;
    };

    explicit SessionAdminService(const Ports &ports);

    void list(const Request &request, const SessionList &command);
    void kick(const Request &request, const SessionKick &command);
    void notify(const Request &request, const UserNotify &command);

private:
    //! Those that are still there, by id, behind `after`.
    [[nodiscard]] std::vector<Connection> listed(std::vector<Connection> connections,
                                                 const SessionId &after) const;

    Ports m_ports;
};

} // namespace hearth::server
