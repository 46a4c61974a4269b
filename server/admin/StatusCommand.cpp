// SPDX-License-Identifier: MIT
#include "server/admin/StatusCommand.h"

#include "server/accounts/UserDirectory.h"
#include "server/chat/SessionService.h"

#include <QJsonArray>

namespace hearth::server {

StatusCommand::StatusCommand(const UserDirectory &users, const SessionService &sessions)
    : m_users(users)
    , m_sessions(sessions)
{}

bool StatusCommand::carryOut(const AdminCommand &command, const AdminReplyDone &reply)
{
    if (command.verb != QLatin1String("status"))
        return false;
    QStringList names;
    QJsonArray people;
    for (const UserId &id : m_sessions.whoIsHere()) {
        const StoredUser &user = *m_users.find(id);
        names << user.username;
        people.append(QJsonObject{{QStringLiteral("username"), user.username},
                                  {QStringLiteral("display_name"), user.displayName}});
    }
    const QString text = names.isEmpty()
        ? QStringLiteral("nobody is connected")
        : QStringLiteral("connected: %1").arg(names.join(QStringLiteral(", ")));
    reply({true, text, {{QStringLiteral("people"), people}}});
    return true;
}

} // namespace hearth::server
