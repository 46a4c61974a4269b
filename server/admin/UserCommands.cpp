// SPDX-License-Identifier: MIT
#include "server/admin/UserCommands.h"

#include "server/accounts/Refusal.h"
#include "server/accounts/UserDirectory.h"
#include "server/admin/AdminWords.h"
#include "shared/model/EnumText.h"

#include <QJsonArray>

namespace hearth::server {

UserCommands::UserCommands(const UserDirectory &users, UserAdministration &administration)
    : m_users(users)
    , m_administration(administration)
{}

bool UserCommands::carryOut(const AdminCommand &command, const AdminReplyDone &reply)
{
    if (!command.verb.startsWith(QLatin1String("user ")))
        return false;
    if (command.verb == QLatin1String("user list")) {
        reply(list());
    } else if (command.verb == QLatin1String("user add")) {
        add(command, reply);
    } else if (const StoredUser *user = m_users.findActiveName(command.value("name"))) {
        change(command, user->id, reply);
    } else {
        reply(adminFailure(Refusal::noSuchUser(command.value("name")).message));
    }
    return true;
}

AdminReply UserCommands::list() const
{
    QStringList lines;
    QJsonArray users;
    constexpr std::size_t all = 1'000'000;
    for (const StoredUser &user : m_users.usersBehind(std::nullopt, all)) {
        const QString banned = user.isBanned ? QStringLiteral(" (banned)") : QString();
        lines << QStringLiteral("%1 %2%3").arg(wordOf(user.role), -9).arg(user.username, banned);
        users.append(QJsonObject{{QStringLiteral("id"), user.id.toString()},
                                 {QStringLiteral("username"), user.username},
                                 {QStringLiteral("display_name"), user.displayName},
                                 {QStringLiteral("role"), wordOf(user.role)},
                                 {QStringLiteral("banned"), user.isBanned},
                                 {QStringLiteral("last_seen"), toMillis(user.lastSeen)}});
    }
    return {true, lines.join(QLatin1Char('\n')), {{QStringLiteral("users"), users}}};
}

void UserCommands::add(const AdminCommand &command, const AdminReplyDone &reply)
{
    const auto role = command.has("role") ? AdminWords::role(command.value("role"))
                                          : Result<Role, QString>(Role::Member);
    if (!role)
        return reply(adminFailure(role.error()));
    UserAdministration::NewUser wanted;
    wanted.username = command.value("name");
    wanted.password = command.value("password").toUtf8();
    wanted.role = *role;
    m_administration.add(Actor(), wanted, [reply](const Result<User, RequestError> &added) {
        if (!added)
            return reply(adminFailure(added.error().message));
        reply({true,
               QStringLiteral("%1 is there, as %2").arg(added->username, wordOf(added->role)),
               {{QStringLiteral("id"), added->id.toString()},
                {QStringLiteral("username"), added->username},
                {QStringLiteral("role"), wordOf(added->role)}}});
    });
}

void UserCommands::change(const AdminCommand &command, const UserId &user,
                          const AdminReplyDone &reply)
{
    const QString name = m_users.find(user)->username;
    if (command.verb == QLatin1String("user set-role"))
        return setRole(command, user, reply);
    if (command.verb == QLatin1String("user ban")) {
        const auto reason =
            command.has("reason") ? std::optional(command.value("reason")) : std::nullopt;
        return m_administration.ban(Actor(), user, reason,
                                    replyWith(reply, QStringLiteral("%1 is banned").arg(name)));
    }
    if (command.verb == QLatin1String("user unban"))
        return m_administration.unban(
            Actor(), user, replyWith(reply, QStringLiteral("%1 may sign in again").arg(name)));
    if (command.verb == QLatin1String("user set-password"))
        return m_administration.setPassword(
            Actor(), user, command.value("password").toUtf8(),
            replyWith(reply, QStringLiteral("%1 has another password").arg(name)));
    m_administration.remove(Actor(), user,
                            replyWith(reply, QStringLiteral("%1 is deleted").arg(name)));
}

void UserCommands::setRole(const AdminCommand &command, const UserId &user,
                           const AdminReplyDone &reply)
{
    const auto role = AdminWords::role(command.value("role"));
    if (!role)
        return reply(adminFailure(role.error()));
    m_administration.setRole(
        Actor(), user, *role,
        replyWith(reply,
                  QStringLiteral("%1 is %2 now").arg(m_users.find(user)->username, wordOf(*role))));
}

} // namespace hearth::server
