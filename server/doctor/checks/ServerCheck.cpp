// SPDX-License-Identifier: MIT
#include "server/doctor/checks/ServerCheck.h"

namespace hearth::server {

ServerCheck::ServerCheck(ServerSight sight)
    : m_sight(std::move(sight))
{}

Finding ServerCheck::look()
{
    const QString id = QStringLiteral("server");
    switch (m_sight.state) {
    case ServerSight::State::Running:
        return {id, Verdict::Ok,
                QStringLiteral("The server runs, as process %1.").arg(m_sight.pid)};
    case ServerSight::State::Silent:
        return {id, Verdict::Problem,
                QStringLiteral("A server has the data and does not say where it listens: %1.")
                    .arg(m_sight.trouble),
                QStringLiteral("Wait a moment and look again; if it stays like this, end that "
                               "hearthd and start it anew.")};
    case ServerSight::State::Stopped:
        break;
    }
    return {id, Verdict::Problem,
            QStringLiteral("No server runs over this data, so nobody can connect."),
            QStringLiteral("Start hearthd, then look again.")};
}

} // namespace hearth::server
