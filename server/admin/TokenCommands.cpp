// SPDX-License-Identifier: MIT
#include "server/admin/TokenCommands.h"

#include "server/accounts/Permissions.h"
#include "server/accounts/Refusal.h"
#include "server/accounts/TokenDirectory.h"
#include "server/accounts/TokenKeeper.h"
#include "server/accounts/UserDirectory.h"
#include "server/admin/AdminWords.h"
#include "server/storage/AuditStore.h"
#include "shared/model/EnumText.h"

#include <QJsonArray>

namespace hearth::server {

TokenCommands::TokenCommands(const Ports &ports)
    : m_ports(ports)
{}

bool TokenCommands::carryOut(const AdminCommand &command, const AdminReplyDone &reply)
{
    if (command.verb == QLatin1String("token create"))
        create(command, reply);
    else if (command.verb == QLatin1String("token list"))
        reply(list(command));
    else if (command.verb == QLatin1String("token revoke"))
        revoke(command, reply);
    else
        return false;
    return true;
}

void TokenCommands::create(const AdminCommand &command, const AdminReplyDone &reply)
{
    const auto role = AdminWords::role(command.value("role"));
    if (!role)
        return reply(adminFailure(role.error()));
    if (const StoredUser *user = m_ports.users.findActiveName(command.value("user"))) {
        if (!lesser(user->role, *role))
            return reply(adminFailure(QStringLiteral("a %1 can't have a token of a %2")
                                          .arg(wordOf(user->role), wordOf(*role))));
        return issue(command, user->id, user->role == *role ? std::nullopt : std::optional(*role),
                     reply);
    }
    UserAdministration::NewUser wanted;
    wanted.username = command.value("user");
    wanted.role = *role;
    m_ports.administration.add(Actor(), wanted,
                               [this, command, reply](const Result<User, RequestError> &added) {
                                   if (!added)
                                       return reply(adminFailure(added.error().message));
                                   issue(command, added->id, std::nullopt, reply);
                               });
}

void TokenCommands::issue(const AdminCommand &command, const UserId &user,
                          const std::optional<Role> &role, const AdminReplyDone &reply)
{
    constexpr qint64 longest = 3650;
    TokenKeeper::Fresh fresh = m_ports.keeper.make(
        user, command.has("name") ? command.value("name") : QStringLiteral("hearthd token create"),
        role);
    // Nobody is there to sign in anew for a program.
    const auto days = AdminWords::number(command.has("expires")
                                             ? command.value("expires")
                                             : QString::number(TokenKeeper::longestLife.count()),
                                         QStringLiteral("--expires"), 1, longest);
    if (!days)
        return reply(adminFailure(days.error()));
    fresh.stored.expiresAt =
        std::chrono::floor<std::chrono::seconds>(m_ports.clock.now()) + std::chrono::days(*days);
    m_ports.store.addToken(
        {fresh.stored,
         {},
         Actor().note(QStringLiteral("token.create"), user, command.value("role"))},
        [this, fresh, reply](const Result<Done, RequestError> &added) {
            if (!added)
                return reply(adminFailure(added.error().message));
            m_ports.keeper.added(fresh.stored);
            reply({true,
                   fresh.secret,
                   {{QStringLiteral("token"), fresh.secret},
                    {QStringLiteral("id"), fresh.stored.id.toString()},
                    {QStringLiteral("user"), fresh.stored.user.toString()},
                    {QStringLiteral("expires_at"), toMillis(fresh.stored.expiresAt)}}});
        });
}

AdminReply TokenCommands::list(const AdminCommand &command) const
{
    const StoredUser *user = m_ports.users.findActiveName(command.value("user"));
    if (!user)
        return adminFailure(Refusal::noSuchUser(command.value("user")).message);
    QStringList lines;
    QJsonArray tokens;
    for (const StoredToken &token : m_ports.tokens.tokensOf(user->id)) {
        if (token.expiresAt <= m_ports.clock.now())
            continue;
        const QString role = wordOf(token.role.value_or(user->role));
        lines << QStringLiteral("%1 %2 last used %3, until %4 %5")
                     .arg(token.id.toString())
                     .arg(role, -9)
                     .arg(AdminWords::of(token.lastUsedAt), AdminWords::of(token.expiresAt),
                          token.device)
                     .trimmed();
        tokens.append(QJsonObject{{QStringLiteral("id"), token.id.toString()},
                                  {QStringLiteral("name"), token.device},
                                  {QStringLiteral("role"), role},
                                  {QStringLiteral("created_at"), toMillis(token.createdAt)},
                                  {QStringLiteral("last_used_at"), toMillis(token.lastUsedAt)},
                                  {QStringLiteral("expires_at"), toMillis(token.expiresAt)}});
    }
    return {true, lines.join(QLatin1Char('\n')), {{QStringLiteral("tokens"), tokens}}};
}

void TokenCommands::revoke(const AdminCommand &command, const AdminReplyDone &reply)
{
    const StoredToken *token = m_ports.tokens.findDevice(DeviceId(command.value("id")));
    if (!token)
        return reply(adminFailure(QStringLiteral("there is no token %1").arg(command.value("id"))));
    m_ports.store.removeToken(
        token->hash,
        [this, hash = token->hash, user = token->user,
         reply](const Result<Done, RequestError> &removed) {
            if (removed) {
                m_ports.keeper.ended(hash);
                m_ports.audit.record(Actor().note(QStringLiteral("token.revoke"), user));
            }
            replyWith(reply, QStringLiteral("the token is good for nothing any more"))(removed);
        });
}

} // namespace hearth::server
