// SPDX-License-Identifier: MIT
#include "server/admin/InvitationCommands.h"

#include "server/accounts/InviteService.h"
#include "server/admin/AdminWords.h"
#include "shared/model/EnumText.h"

#include <QJsonArray>

namespace hearth::server {

namespace {

QJsonObject jsonOf(const Invite &invite)
{
    QJsonObject object{{QStringLiteral("id"), invite.id.toString()},
                       {QStringLiteral("role"), wordOf(invite.role)},
                       {QStringLiteral("uses_left"), invite.usesLeft},
                       {QStringLiteral("created_at"), invite.createdAt}};
    if (invite.code)
        object.insert(QStringLiteral("code"), *invite.code);
    if (invite.expiresAt)
        object.insert(QStringLiteral("expires_at"), *invite.expiresAt);
    if (invite.by)
        object.insert(QStringLiteral("by"), invite.by->toString());
    return object;
}

Result<InviteService::Terms, QString> termsOf(const AdminCommand &command)
{
    InviteService::Terms terms;
    if (command.has("uses")) {
        const auto uses = AdminWords::number(command.value("uses"), QStringLiteral("--uses"), 1,
                                             InviteService::usesLimit);
        if (!uses)
            return Failure{uses.error()};
        terms.uses = *uses;
    }
    if (command.has("expires")) {
        const auto days =
            AdminWords::number(command.value("expires"), QStringLiteral("--expires"), 1,
                               static_cast<qint64>(InviteService::longestLife.count()));
        if (!days)
            return Failure{days.error()};
        terms.expiresIn = std::chrono::days(*days);
    }
    if (command.has("role")) {
        const auto role = AdminWords::role(command.value("role"));
        if (!role)
            return Failure{role.error()};
        terms.role = *role;
    }
    return terms;
}

} // namespace

InvitationCommands::InvitationCommands(InviteService &invites)
    : m_invites(invites)
{}

bool InvitationCommands::carryOut(const AdminCommand &command, const AdminReplyDone &reply)
{
    if (command.verb == QLatin1String("invite create"))
        create(command, reply);
    else if (command.verb == QLatin1String("invite list"))
        reply(list());
    else if (command.verb == QLatin1String("invite revoke"))
        m_invites.revoke(
            Actor(), InviteId(command.value("id")),
            replyWith(reply, QStringLiteral("the invite is good for nothing any more")));
    else
        return false;
    return true;
}

void InvitationCommands::create(const AdminCommand &command, const AdminReplyDone &reply)
{
    const auto terms = termsOf(command);
    if (!terms)
        return reply(adminFailure(terms.error()));
    m_invites.create(Actor(), *terms, [reply](const Result<Invite, RequestError> &invite) {
        reply(invite ? AdminReply{true, *invite->code, jsonOf(*invite)}
                     : adminFailure(invite.error().message));
    });
}

AdminReply InvitationCommands::list() const
{
    QStringList lines;
    QJsonArray invites;
    for (const Invite &invite : m_invites.list()) {
        const QString until = invite.expiresAt
            ? QStringLiteral(", until %1").arg(AdminWords::of(fromMillis(*invite.expiresAt)))
            : QString();
        lines << QStringLiteral("%1 %2 %3 left%4")
                     .arg(invite.id.toString())
                     .arg(wordOf(invite.role), -9)
                     .arg(invite.usesLeft)
                     .arg(until);
        invites.append(jsonOf(invite));
    }
    return {true, lines.join(QLatin1Char('\n')), {{QStringLiteral("invites"), invites}}};
}

} // namespace hearth::server
