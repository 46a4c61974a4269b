// SPDX-License-Identifier: MIT
#include "server/doctor/checks/ReachabilityCheck.h"

#include "server/doctor/system/PortProbe.h"

namespace hearth::server {

namespace {

const QString &reachabilityId()
{
    static const QString text = QStringLiteral("reachability");
    return text;
}

} // namespace

ReachabilityCheck::ReachabilityCheck(ServerSight sight, std::vector<InterfaceSight> interfaces,
                                     PortProbe &probe)
    : m_sight(std::move(sight))
    , m_interfaces(std::move(interfaces))
    , m_probe(probe)
{}

Finding ReachabilityCheck::look()
{
    if (!m_sight.runs())
        return notTried(QT_TRANSLATE_NOOP("Doctor", "Not tried: no server runs that answers."),
                        QT_TRANSLATE_NOOP("Doctor", "Start the server, then look again."));
    if (m_sight.isForThisMachine())
        return notTried(
            QT_TRANSLATE_NOOP("Doctor", "Not tried: the server listens to this computer alone."),
            QT_TRANSLATE_NOOP("Doctor", "Let it listen to others first, as said of its port."));
    const auto addresses = addressesHeardBy(m_sight.address, m_interfaces);
    if (addresses.empty())
        return notTried(
            QT_TRANSLATE_NOOP("Doctor",
                              "Not tried: this computer has no address where the server listens."),
            QT_TRANSLATE_NOOP("Doctor", "Join a network, then look again."));
    QStringList good;
    QStringList bad;
    bool isOnlyTls = true;
    for (const QHostAddress &address : addresses) {
        const ProbeResult result = m_probe.probe(address, address, m_sight.port, m_sight.wire);
        if (result.isGood())
            good << address.toString();
        else
            bad << told(address, result);
        isOnlyTls = isOnlyTls && (result.isGood() || result.kind == ProbeResult::Kind::NoTls);
    }
    if (bad.isEmpty())
        return {reachabilityId(),
                Verdict::Ok,
                {QT_TRANSLATE_NOOP("Doctor", "The server answers at %1, asked from this computer."),
                 {good.join(QStringLiteral(", "))}},
                {},
                {QStringLiteral("A firewall elsewhere, or a network that keeps its devices apart, "
                                "can't be seen from here.")}};
    return {reachabilityId(),
            Verdict::Problem,
            {QT_TRANSLATE_NOOP("Doctor", "The server does not answer at %1."),
             {bad.join(QStringLiteral(", "))}},
            isOnlyTls ? FilledText(
                QT_TRANSLATE_NOOP("Doctor", "Look at the certificate, and into the server's log."))
                      : FilledText{
                          QT_TRANSLATE_NOOP(
                              "Doctor",
                              "Let connections to TCP port %1 through this computer's firewall."),
                          {QString::number(m_sight.port)}}};
}

Finding ReachabilityCheck::notTried(const FilledText &sentence, const FilledText &nextStep) const
{
    return {reachabilityId(), Verdict::Unknown, sentence, nextStep};
}

QString ReachabilityCheck::told(const QHostAddress &address, const ProbeResult &result) const
{
    const QString where = address.toString();
    switch (result.kind) {
    case ProbeResult::Kind::Refused:
        return QStringLiteral("%1 (refused)").arg(where);
    case ProbeResult::Kind::Silent:
        return QStringLiteral("%1 (nothing came back)").arg(where);
    case ProbeResult::Kind::NoTls:
        return QStringLiteral("%1 (no TLS: %2)").arg(where, result.why);
    case ProbeResult::Kind::Answered:
    case ProbeResult::Kind::Failed:
        break;
    }
    return QStringLiteral("%1 (%2)").arg(where, result.why);
}

} // namespace hearth::server
