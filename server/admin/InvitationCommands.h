// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/AdminGroup.h"

namespace hearth::server {

class InviteService;

//! hearthd invite …
class InvitationCommands final : public AdminGroup
{
public:
    //! The invites outlive it.
    explicit InvitationCommands(InviteService &invites);

    bool carryOut(const AdminCommand &command, const AdminReplyDone &reply) override;

private:
    void create(const AdminCommand &command, const AdminReplyDone &reply);
    [[nodiscard]] AdminReply list() const;

    InviteService &m_invites;
};

} // namespace hearth::server
