// SPDX-License-Identifier: MIT
#include "server/doctor/checks/ListeningCheck.h"

#include "server/doctor/system/PortProbe.h"

#include <QTcpServer>

namespace hearth::server {

namespace {

const QString &listeningId()
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
        return {listeningId(),
                Verdict::Problem,
                {QT_TRANSLATE_NOOP("Doctor", "A server would not start as it is told to: %1."),
                 {m_sight.trouble}},
                QT_TRANSLATE_NOOP("Doctor", "Correct that, then look again.")};
    if (m_sight.address.isNull())
        return {listeningId(),
                Verdict::Unknown,
                {QT_TRANSLATE_NOOP("Doctor", "Where the server listens is not known: %1."),
                 {m_sight.trouble}},
                QT_TRANSLATE_NOOP("Doctor", "ss -ltnp shows which program listens where.")};
    if (!m_sight.runs())
        return lookAtFreePort();
    const auto answer =
        m_probe.probe({}, nearestAddress(m_sight.address), m_sight.port, Wire::Plain);
    if (!answer.isGood())
        return {listeningId(),
                Verdict::Problem,
                {QT_TRANSLATE_NOOP(
                     "Doctor",
                     "The server says that it listens at %1, but nothing answers there (%2)."),
                 {m_sight.where(), answer.why}},
                QT_TRANSLATE_NOOP("Doctor", "Stop the server and start it again.")};
    if (m_sight.isForThisMachine())
        return {listeningId(),
                Verdict::Warning,
                {QT_TRANSLATE_NOOP(
                     "Doctor", "The server listens at %1, which this computer alone can reach."),
                 {m_sight.where()}},
                {QT_TRANSLATE_NOOP("Doctor",
                                   "Start it with --listen 0.0.0.0:%1 to let others in; behind a "
                                   "proxy this is as it should be."),
                 {QString::number(m_sight.port)}}};
    return {listeningId(),
            Verdict::Ok,
            {QT_TRANSLATE_NOOP("Doctor", "The server listens at %1."), {m_sight.where()}}};
}

Finding ListeningCheck::lookAtFreePort() const
{
    QTcpServer probe;
    if (probe.listen(m_sight.address, m_sight.port))
        return {listeningId(), Verdict::Ok,
                m_sight.port == 0
                    ? FilledText{QT_TRANSLATE_NOOP("Doctor",
                                                   "The server would take any free port of %1."),
                                 {m_sight.address.toString()}}
                    : FilledText{QT_TRANSLATE_NOOP("Doctor", "%1 is free for the server."),
                                 {m_sight.where()}}};
    return {listeningId(),
            Verdict::Problem,
            {QT_TRANSLATE_NOOP("Doctor", "%1 can't be listened to: %2."),
             {m_sight.where(), probe.errorString()}},
            QT_TRANSLATE_NOOP("Doctor",
                              "ss -ltnp shows who has the port; end that program, or take another "
                              "port with --listen.")};
}

} // namespace hearth::server
