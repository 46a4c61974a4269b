// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/UserAdministration.h"
#include "server/admin/AdminGroup.h"

namespace hearth::server {

class AuditStore;
class TokenDirectory;

//! hearthd token …: what programs sign in with, and where people are signed in.
class TokenCommands final : public AdminGroup
{
public:
    struct Ports
    {
        const Clock &clock;
        const UserDirectory &users;
        const TokenDirectory &tokens;
        TokenKeeper &keeper;
        AccountStore &store;
        AuditStore &audit;
        UserAdministration &administration;
    };

    explicit TokenCommands(const Ports &ports);

    bool carryOut(const AdminCommand &command, const AdminReplyDone &reply) override;

private:
    void create(const AdminCommand &command, const AdminReplyDone &reply);
    //! A token for somebody who is there.
    void issue(const AdminCommand &command, const UserId &user, const std::optional<Role> &role,
               const AdminReplyDone &reply);
    [[nodiscard]] AdminReply list(const AdminCommand &command) const;
    void revoke(const AdminCommand &command, const AdminReplyDone &reply);

    Ports m_ports;
};

} // namespace hearth::server
