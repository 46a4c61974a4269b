// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/FeedAdminCommands.h"
#include "server/admin/InvitationCommands.h"
#include "server/admin/RoomCommands.h"
#include "server/admin/StatusCommand.h"
#include "server/admin/TokenCommands.h"
#include "server/admin/UserCommands.h"

namespace hearth::server {

class Core;

//! Carries out what commands ask of the domain, in a running server and without one alike. Lives on
//! the core's thread, beside the core.
class AdminOffice
{
public:
    //! The core outlives it.
    explicit AdminOffice(Core &core);

    //! `reply` is called once, there, now or later; the office has to live until then.
    void carryOut(const AdminCommand &command, const AdminReplyDone &reply);

private:
    UserCommands m_users;
    TokenCommands m_tokens;
    InvitationCommands m_invitations;
    RoomCommands m_rooms;
    FeedAdminCommands m_feeds;
    StatusCommand m_status;
};

} // namespace hearth::server
