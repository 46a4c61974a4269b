// SPDX-License-Identifier: MIT
#include "server/doctor/checks/ReachabilityCheck.h"

#include "server/doctor/system/PortProbe.h"

namespace hearth::server {

namespace {

const QString &id()
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
        return notTried(QStringLiteral("no server runs that answers"),
                        QStringLiteral("Start the server, then look again."));
    if (m_sight.isForThisMachine())
        return notTried(QStringLiteral("the server listens to this computer alone"),
                        QStringLiteral("Let it listen to others first, as said of its port."));
    const auto addresses = addressesHeardBy(m_sight.address, m_interfaces);
    if (addresses.empty())
        return notTried(QStringLiteral("this computer has no address where the server listens"),
                        QStringLiteral("Join a network, then look again."));
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
        return {id(),
                Verdict::Ok,
                QStringLiteral("The server answers at %1, asked from this computer.")
                    .arg(good.join(QStringLiteral(", "))),
                {},
                {QStringLiteral("A firewall elsewhere, or a network that keeps its devices apart, "
                                "can't be seen from here.")}};
    return {id(), Verdict::Problem,
            QStringLiteral("The server does not answer at %1.").arg(bad.join(QStringLiteral(", "))),
            isOnlyTls ? QStringLiteral("Look at the certificate, and into the server's log.")
                      : QStringLiteral("Let connections to TCP port %1 through this computer's "
                                       "firewall.")
                            .arg(m_sight.port)};
}

Finding ReachabilityCheck::notTried(const QString &why, const QString &nextStep) const
{
    return {id(), Verdict::Unknown, QStringLiteral("Not tried: %1.").arg(why), nextStep};
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
