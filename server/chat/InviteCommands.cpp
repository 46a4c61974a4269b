// SPDX-License-Identifier: MIT
#include "server/chat/InviteCommands.h"

#include "server/accounts/InviteService.h"
#include "server/accounts/Permissions.h"
#include "server/chat/WireSize.h"

namespace hearth::server {

InviteCommands::InviteCommands(SessionGateway &gateway, InviteService &invites)
    : m_gateway(gateway)
    , m_invites(invites)
{}

void InviteCommands::create(const Request &request, const InviteCreate &command)
{
    if (!isAllowed(request))
        return;
    InviteService::Terms terms;
    terms.uses = command.uses.value_or(1);
    if (command.expiresInMs)
        terms.expiresIn = std::chrono::milliseconds(*command.expiresInMs);
    terms.role = command.role.value_or(Role::Member);
    m_invites.create(Actor{request.user, request.role}, terms,
                     [this, request](const Result<Invite, RequestError> &invite) {
                         if (!invite)
                             return refuse(m_gateway, request, invite.error());
                         Ack ack;
                         ack.invite = *invite;
                         acknowledge(m_gateway, request, std::move(ack));
                     });
}

void InviteCommands::list(const Request &request)
{
    if (!isAllowed(request))
        return;
    std::vector<Invite> invites = m_invites.list();
    Ack ack;
    ack.more = keepWithinAnswer(invites) == Fit::Part;
    ack.invites = std::move(invites);
    acknowledge(m_gateway, request, std::move(ack));
}

void InviteCommands::revoke(const Request &request, const InviteRevoke &command)
{
    if (!isAllowed(request))
        return;
    m_invites.revoke(Actor{request.user, request.role}, command.invite,
                     [this, request](const Result<Done, RequestError> &revoked) {
                         if (revoked)
                             acknowledge(m_gateway, request);
                         else
                             refuse(m_gateway, request, revoked.error());
                     });
}

bool InviteCommands::isAllowed(const Request &request)
{
    if (allows(request.role, Action::ManageInvites))
        return true;
    refuse(m_gateway, request,
           RequestError{ErrorCode::Forbidden, QStringLiteral("this is for admins")});
    return false;
}

} // namespace hearth::server
