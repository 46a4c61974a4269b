// SPDX-License-Identifier: MIT
#include "server/chat/InviteCommands.h"

#include "server/accounts/InviteService.h"
#include "server/chat/WireSize.h"

namespace hearth::server {

InviteCommands::InviteCommands(SessionGateway &gateway, InviteService &invites)
    : m_gateway(gateway)
    , m_invites(invites)
{}

void InviteCommands::create(const Request &request, const InviteCreate &command)
{
    InviteService::Terms terms;
    terms.uses = command.uses.value_or(1);
    if (command.expiresInMs)
        terms.expiresIn = std::chrono::milliseconds(*command.expiresInMs);
    terms.role = command.role.value_or(Role::Member);
    m_invites.create(actorOf(request), terms,
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
    std::vector<Invite> invites = m_invites.list();
    Ack ack;
    ack.more = keepWithinAnswer(invites) == Fit::Part;
    ack.invites = std::move(invites);
    acknowledge(m_gateway, request, std::move(ack));
}

void InviteCommands::revoke(const Request &request, const InviteRevoke &command)
{
    m_invites.revoke(actorOf(request), command.invite, answerTo(m_gateway, request));
}

} // namespace hearth::server
