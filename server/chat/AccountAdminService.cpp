// SPDX-License-Identifier: MIT
#include "server/chat/AccountAdminService.h"

#include "server/accounts/UserAdministration.h"
#include "server/accounts/UserDirectory.h"
#include "server/chat/WireSize.h"
#include "server/storage/AuditStore.h"

#include <algorithm>

namespace hearth::server {

namespace {

constexpr std::size_t kAccountsPage = 500;

} // namespace

AccountAdminService::AccountAdminService(const Ports &ports)
    : m_ports(ports)
{}

void AccountAdminService::list(const Request &request, const UserList &command)
{
    const auto found = m_ports.users.usersBehind(command.after, kAccountsPage + 1);
    std::vector<User> users;
    for (std::size_t i = 0; i < std::min(found.size(), kAccountsPage); ++i) {
        users.push_back(publicUser(found[i]));
        if (found[i].isBanned)
            users.back().banned = true;
    }
    Ack ack;
    const bool isCut = keepWithinAnswer(users) == Fit::Part;
    ack.more = isCut || found.size() > kAccountsPage;
    ack.users = std::move(users);
    acknowledge(m_ports.gateway, request, std::move(ack));
}

void AccountAdminService::ban(const Request &request, const UserBan &command)
{
    m_ports.administration.ban(actorOf(request), command.user, command.reason,
                               answerTo(m_ports.gateway, request));
}

void AccountAdminService::unban(const Request &request, const UserUnban &command)
{
    m_ports.administration.unban(actorOf(request), command.user,
                                 answerTo(m_ports.gateway, request));
}

void AccountAdminService::setRole(const Request &request, const UserSetRole &command)
{
    m_ports.administration.setRole(actorOf(request), command.user, command.role,
                                   answerTo(m_ports.gateway, request));
}

void AccountAdminService::listAudit(const Request &request, const AuditList &command)
{
    const qint64 limit = command.limit.value_or(Limits::historyDefault);
    if (limit < 1)
        return refuse(m_ports.gateway, request,
                      badRequest(QStringLiteral("audit.list.limit is below 1")));
    m_ports.audit.readAudit(command.before,
                            static_cast<int>(std::min<qint64>(limit, Limits::historyMax)),
                            [this, request](const Result<AuditPage, RequestError> &page) {
                                if (!page)
                                    return refuse(m_ports.gateway, request, page.error());
                                std::vector<AuditEntry> entries = page->entries;
                                Ack ack;
                                ack.more = keepWithinAnswer(entries) == Fit::Part || page->more;
                                ack.entries = std::move(entries);
                                acknowledge(m_ports.gateway, request, std::move(ack));
                            });
}

} // namespace hearth::server
