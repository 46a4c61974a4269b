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
        return {id,
                Verdict::Ok,
                {QT_TRANSLATE_NOOP("Doctor", "The server runs, as process %1."),
                 {QString::number(m_sight.pid)}}};
    case ServerSight::State::Silent:
        return {id,
                Verdict::Problem,
                {QT_TRANSLATE_NOOP("Doctor",
                                   "A server has the data and does not say where it listens: %1."),
                 {m_sight.trouble}},
                QT_TRANSLATE_NOOP("Doctor",
                                  "Wait a moment and look again; if it stays like this, end that "
                                  "hearthd and start it anew.")};
    case ServerSight::State::Stopped:
        break;
    }
    return {id, Verdict::Problem,
            QT_TRANSLATE_NOOP("Doctor", "No server runs over this data, so nobody can connect."),
            QT_TRANSLATE_NOOP("Doctor", "Start hearthd, then look again.")};
}

} // namespace hearth::server
