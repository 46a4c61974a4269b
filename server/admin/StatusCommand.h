// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/AdminGroup.h"

namespace hearth::server {

class SessionService;
class UserDirectory;

//! hearthd status: who is connected. Where the server listens is added by whoever knows.
class StatusCommand final : public AdminGroup
{
public:
    //! Both outlive it.
    StatusCommand(const UserDirectory &users, const SessionService &sessions);

    bool carryOut(const AdminCommand &command, const AdminReplyDone &reply) override;

private:
    const UserDirectory &m_users;
    const SessionService &m_sessions;
};

} // namespace hearth::server
