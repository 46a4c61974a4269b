// SPDX-License-Identifier: MIT
#include "server/doctor/checks/ListeningCheck.h"

#include "server/doctor/system/PortProbe.h"

#include <QTcpServer>

namespace hearth::server {

namespace {

const QString &id()
{
    static const QString text = QStringLiteral("port");
    return text;
}

} // namespace

ListeningCheck::ListeningCheck(ServerSight sight, PortProbe &probe)
    : m_sight(std::move(sight))
    , m_probe(probe)
{}

Finding ListeningCheck::look()
{
    if (m_sight.state == ServerSight::State::Stopped && !m_sight.trouble.isEmpty())
        return {
            id(), Verdict::Problem,
            QStringLiteral("A server would not start as it is told to: %1.").arg(m_sight.trouble),
            QStringLiteral("Correct that, then look again.")};
    if (m_sight.address.isNull())
        return {id(), Verdict::Unknown,
                QStringLiteral("Where the server listens is not known: %1.").arg(m_sight.trouble),
                QStringLiteral("ss -ltnp shows which program listens where.")};
    if (!m_sight.runs())
        return lookAtFreePort();
    const auto answer =
        m_probe.probe({}, nearestAddress(m_sight.address), m_sight.port, Wire::Plain);
    if (!answer.isGood())
        return {id(), Verdict::Problem,
                QStringLiteral("The server says that it listens at %1, but nothing answers there "
                               "(%2).")
                    .arg(m_sight.where(), answer.why),
                QStringLiteral("Stop the server and start it again.")};
    if (m_sight.isForThisMachine())
        return {id(), Verdict::Warning,
                QStringLiteral("The server listens at %1, which this computer alone can reach.")
                    .arg(m_sight.where()),
                QStringLiteral("Start it with --listen 0.0.0.0:%1 to let others in; behind a proxy "
                               "this is as it should be.")
                    .arg(m_sight.port)};
    return {id(), Verdict::Ok, QStringLiteral("The server listens at %1.").arg(m_sight.where())};
}

Finding ListeningCheck::lookAtFreePort() const
{
    QTcpServer probe;
    if (probe.listen(m_sight.address, m_sight.port))
        return {id(), Verdict::Ok,
                m_sight.port == 0
                    ? QStringLiteral("The server would take any free port of %1.")
                          .arg(m_sight.address.toString())
                    : QStringLiteral("%1 is free for the server.").arg(m_sight.where())};
    return {
        id(), Verdict::Problem,
        QStringLiteral("%1 can't be listened to: %2.").arg(m_sight.where(), probe.errorString()),
        QStringLiteral("ss -ltnp shows who has the port; end that program, or take another "
                       "port with --listen.")};
}

} // namespace hearth::server
