// SPDX-License-Identifier: MIT
#include "server/chat/AccountAdminService.h"

#include "server/accounts/Permissions.h"
#include "server/accounts/UserAdministration.h"
#include "server/accounts/UserDirectory.h"
#include "server/chat/WireSize.h"
#include "server/storage/AuditStore.h"

#include <algorithm>

namespace hearth::server {

namespace {

constexpr std::size_t kPage = 500;

RequestError notForYou()
{
    return RequestError{ErrorCode::Forbidden, QStringLiteral("this is for admins")};
}

Actor actorOf(const Request &request)
{
    return Actor{request.user, request.role};
}

} // namespace

AccountAdminService::AccountAdminService(const Ports &ports)
    : m_ports(ports)
{}

void AccountAdminService::list(const Request &request, const UserList &command)
{
    if (!allows(request.role, Action::ManageUsers))
        return refuse(m_ports.gateway, request, notForYou());
    const auto found = m_ports.users.usersBehind(command.after, kPage + 1);
    std::vector<User> users;
    for (std::size_t i = 0; i < std::min(found.size(), kPage); ++i) {
        users.push_back(publicUser(found[i]));
        if (found[i].isBanned)
            users.back().banned = true;
    }
    Ack ack;
    const bool isCut = keepWithinAnswer(users) == Fit::Part;
    ack.more = isCut || found.size() > kPage;
    ack.users = std::move(users);
    acknowledge(m_ports.gateway, request, std::move(ack));
}

void AccountAdminService::ban(const Request &request, const UserBan &command)
{
    if (!allows(request.role, Action::ManageUsers))
        return refuse(m_ports.gateway, request, notForYou());
    m_ports.administration.ban(actorOf(request), command.user, command.reason, answerTo(request));
}

void AccountAdminService::unban(const Request &request, const UserUnban &command)
{
    if (!allows(request.role, Action::ManageUsers))
        return refuse(m_ports.gateway, request, notForYou());
    m_ports.administration.unban(actorOf(request), command.user, answerTo(request));
}

void AccountAdminService::setRole(const Request &request, const UserSetRole &command)
{
    if (!allows(request.role, Action::ManageUsers))
        return refuse(m_ports.gateway, request, notForYou());
    m_ports.administration.setRole(actorOf(request), command.user, command.role, answerTo(request));
}

void AccountAdminService::listAudit(const Request &request, const AuditList &command)
{
    if (!allows(request.role, Action::ReadAudit))
        return refuse(m_ports.gateway, request, notForYou());
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

std::function<void(const Result<Done, RequestError> &)>
AccountAdminService::answerTo(const Request &request) const
{
    return [&gateway = m_ports.gateway, request](const Result<Done, RequestError> &result) {
        if (result)
            acknowledge(gateway, request);
        else
            refuse(gateway, request, result.error());
    };
}

} // namespace hearth::server
