// SPDX-License-Identifier: MIT
#include "server/chat/SessionAdminService.h"

#include "server/accounts/Permissions.h"
#include "server/accounts/TokenDirectory.h"
#include "server/accounts/UserDirectory.h"
#include "server/chat/SessionService.h"
#include "server/chat/WireSize.h"
#include "server/storage/AuditStore.h"

#include <algorithm>
#include <array>

namespace hearth::server {

namespace {

//! Devices open it, so it leads nowhere else.
bool mayBeOpened(const QString &link)
{
    constexpr std::array schemes{"http://", "https://", "hearth://"};
    return std::any_of(schemes.begin(), schemes.end(), [&link](const char *scheme) {
        return link.startsWith(QLatin1String(scheme), Qt::CaseInsensitive);
    });
}

RequestError noSuchSession()
{
    return Refusal::notFound(QStringLiteral("there is no such session any more"));
}

} // namespace

SessionAdminService::SessionAdminService(const Ports &ports)
    : m_ports(ports)
{}

void SessionAdminService::list(const Request &request, const SessionList &command)
{
    m_ports.gateway.inspect([this, request, after = command.after.value_or(SessionId())](
                                const std::vector<Connection> &connections) {
        std::vector<Connection> sessions = listed(connections, after);
        Ack ack;
        if (keepWithinAnswer(sessions) == Fit::Part)
            ack.more = true;
        ack.sessions = std::move(sessions);
        acknowledge(m_ports.gateway, request, std::move(ack));
    });
}

std::vector<Connection> SessionAdminService::listed(std::vector<Connection> connections,
                                                    const SessionId &after) const
{
    std::erase_if(connections, [this, &after](const Connection &connection) {
        return !(after < connection.session) || !m_ports.sessions.tokenOf(connection.session);
    });
    std::sort(
        connections.begin(), connections.end(),
        [](const Connection &one, const Connection &other) { return one.session < other.session; });
    for (Connection &connection : connections) {
        const StoredToken *token =
            m_ports.tokens.find(*m_ports.sessions.tokenOf(connection.session));
        if (token && !token->device.isEmpty())
            connection.device = token->device;
    }
    return connections;
}

void SessionAdminService::kick(const Request &request, const SessionKick &command)
{
    const auto user = m_ports.sessions.userOf(command.session);
    const StoredUser *target = user ? m_ports.users.find(*user) : nullptr;
    if (!target)
        return refuse(m_ports.gateway, request, noSuchSession());
    if (*user != request.user && !mayActOn(request.role, target->role))
        return refuse(m_ports.gateway, request, Refusal::notOfYourRole());
    m_ports.audit.record(actorOf(request).note(QStringLiteral("session.kick"), *user));
    // It may be the asker's own.
    acknowledge(m_ports.gateway, request);
    m_ports.sessions.kick(command.session);
}

void SessionAdminService::notify(const Request &request, const UserNotify &command)
{
    if (command.link && !mayBeOpened(*command.link))
        return refuse(m_ports.gateway, request,
                      badRequest(QStringLiteral(
                          "user.notify.link begins with none of http://, https://, hearth://")));
    if (!m_ports.users.findActive(command.user))
        return refuse(m_ports.gateway, request, noSuchUser(command.user));
    acknowledge(m_ports.gateway, request);
    UserNotify notice = command;
    notice.by = request.user;
    m_ports.gateway.sendToUsers({command.user}, notice);
}

} // namespace hearth::server
