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
    // Every worker looks through all of its sessions for it.
    m_listings.push_back({request, command.after.value_or(SessionId())});
    if (m_listings.size() == 1)
        gather();
}

void SessionAdminService::gather()
{
    // One more than a page, which says whether there are more.
    m_ports.gateway.inspect(
        m_listings.front().after, mostOfPage + 1,
        [this](std::vector<Connection> connections) { take(std::move(connections)); });
}

void SessionAdminService::take(std::vector<Connection> sessions)
{
    const bool isMore = sessions.size() > mostOfPage;
    if (isMore)
        sessions.pop_back();
    const SessionId last = sessions.empty() ? SessionId() : sessions.back().session;
    std::erase_if(sessions, [this](const Connection &connection) {
        return !m_ports.sessions.tokenOf(connection.session);
    });
    if (sessions.empty() && isMore) {
        // All of them have gone meanwhile, and an empty page would be taken for the end.
        m_listings.front().after = last;
        return gather();
    }
    for (Connection &session : sessions)
        addDevice(session);
    Ack ack;
    if (keepWithinAnswer(sessions) == Fit::Part || isMore)
        ack.more = true;
    ack.sessions = std::move(sessions);
    acknowledge(m_ports.gateway, m_listings.front().request, std::move(ack));
    m_listings.pop_front();
    if (!m_listings.empty())
        gather();
}

void SessionAdminService::addDevice(Connection &session) const
{
    const StoredToken *token = m_ports.tokens.find(*m_ports.sessions.tokenOf(session.session));
    if (token && !token->device.isEmpty())
        session.device = token->device;
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
