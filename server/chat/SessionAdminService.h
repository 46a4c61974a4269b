// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/Request.h"

#include <deque>

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

    static constexpr std::size_t mostOfPage = 500;

    explicit SessionAdminService(const Ports &ports);

    void list(const Request &request, const SessionList &command);
    void kick(const Request &request, const SessionKick &command);
    void notify(const Request &request, const UserNotify &command);

private:
    //! One page that was asked for.
    struct Listing
    {
        Request request;
        SessionId after;
    };

    void gather();
    void take(std::vector<Connection> sessions);
    void addDevice(Connection &session) const;

    Ports m_ports;
    std::deque<Listing> m_listings; //!< the first of them is under way
};

} // namespace hearth::server
