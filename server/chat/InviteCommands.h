// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/Request.h"

namespace hearth::server {

class InviteService;

//! invite.create, invite.list, invite.revoke, for admins.
class InviteCommands
{
public:
    //! Both outlive it.
    InviteCommands(SessionGateway &gateway, InviteService &invites);

    void create(const Request &request, const InviteCreate &command);
    void list(const Request &request);
    void revoke(const Request &request, const InviteRevoke &command);

private:
    SessionGateway &m_gateway;
    InviteService &m_invites;
};

} // namespace hearth::server
