// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/Request.h"

namespace hearth::server {

class AuditStore;
class UserAdministration;
class UserDirectory;

//! What admins ask about accounts: user.list, user.ban, user.unban, user.set_role, audit.list.
class AccountAdminService
{
public:
    struct Ports
    {
        SessionGateway &gateway;
        const UserDirectory &users;
        UserAdministration &administration;
        AuditStore &audit;
    };

    explicit AccountAdminService(const Ports &ports);

    void list(const Request &request, const UserList &command);
    void ban(const Request &request, const UserBan &command);
    void unban(const Request &request, const UserUnban &command);
    void setRole(const Request &request, const UserSetRole &command);
    void listAudit(const Request &request, const AuditList &command);

private:
    Ports m_ports;
};

} // namespace hearth::server
