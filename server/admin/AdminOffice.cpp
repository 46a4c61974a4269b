// SPDX-License-Identifier: MIT
#include "server/admin/AdminOffice.h"

#include "server/chat/Core.h"

#include <array>

namespace hearth::server {

AdminOffice::AdminOffice(Core &core)
    : m_users(core.domain().users, core.domain().administration)
    , m_tokens({core.domain().clock, core.domain().users, core.domain().tokens,
                core.domain().keeper, core.domain().store, core.domain().audit,
                core.domain().administration})
    , m_invitations(core.domain().invites)
    , m_rooms(core.domain().rooms, core.domain().users, core.domain().roomAdministration)
    , m_feeds(core.domain().feeds, core.domain().feedService)
    , m_status(core.domain().users, core.domain().sessions)
{}

void AdminOffice::carryOut(const AdminCommand &command, const AdminReplyDone &reply)
{
    const std::array<AdminGroup *, 6> groups{&m_users, &m_tokens, &m_invitations,
                                             &m_rooms, &m_feeds,  &m_status};
    for (AdminGroup *group : groups) {
        if (group->carryOut(command, reply))
            return;
    }
    reply(adminFailure(QStringLiteral("%1 is not for the server").arg(command.verb)));
}

} // namespace hearth::server
