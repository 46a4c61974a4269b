// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/UserAdministration.h"
#include "server/admin/AdminGroup.h"

namespace hearth::server {

//! hearthd user …
class UserCommands final : public AdminGroup
{
public:
    //! Both outlive it.
    UserCommands(const UserDirectory &users, UserAdministration &administration);

    bool carryOut(const AdminCommand &command, const AdminReplyDone &reply) override;

private:
    [[nodiscard]] AdminReply list() const;
    void add(const AdminCommand &command, const AdminReplyDone &reply);
    void change(const AdminCommand &command, const UserId &user, const AdminReplyDone &reply);
    void setRole(const AdminCommand &command, const UserId &user, const AdminReplyDone &reply);

    const UserDirectory &m_users;
    UserAdministration &m_administration;
};

} // namespace hearth::server
