// SPDX-License-Identifier: MIT
#include "server/doctor/checks/AddressCheck.h"

#include <algorithm>

namespace hearth::server {

namespace {

//! What a machine gives itself where no network gave it an address (RFC 3927).
bool isMakeshift(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol && address.isLinkLocal();
}

} // namespace

AddressCheck::AddressCheck(std::vector<InterfaceSight> interfaces)
    : m_interfaces(std::move(interfaces))
{}

Finding AddressCheck::look()
{
    const QString id = QStringLiteral("addresses");
    const auto addresses = addressesForOthers(m_interfaces);
    if (addresses.empty())
        return {
            id, Verdict::Problem,
            QT_TRANSLATE_NOOP(
                "Doctor", "This computer is on no network: none of its interfaces has an address."),
            QT_TRANSLATE_NOOP("Doctor",
                              "Plug in a cable or join a wireless network, then look again.")};
    if (std::all_of(addresses.begin(), addresses.end(), isMakeshift))
        return {
            id,
            Verdict::Warning,
            {QT_TRANSLATE_NOOP("Doctor",
                               "The network gave this computer no address; it has made up %1."),
             {addresses.front().toString()}},
            QT_TRANSLATE_NOOP(
                "Doctor", "Look whether the router gives addresses (DHCP), or set one by hand.")};
    QStringList parts;
    for (const InterfaceSight &interface : m_interfaces) {
        for (const QHostAddress &address : addressesForOthers({interface}))
            parts << QStringLiteral("%1 on %2").arg(address.toString(), interface.name);
    }
    return {id,
            Verdict::Ok,
            {QT_TRANSLATE_NOOP("Doctor", "This computer is at %1."),
             {parts.join(QStringLiteral(", "))}}};
}

MulticastCheck::MulticastCheck(std::vector<InterfaceSight> interfaces)
    : m_interfaces(std::move(interfaces))
{}

Finding MulticastCheck::look()
{
    const QString id = QStringLiteral("multicast");
    QStringList able;
    QStringList unable;
    for (const InterfaceSight &interface : m_interfaces) {
        if (!addressesForOthers({interface}).empty())
            (interface.hasMulticast ? able : unable) << interface.name;
    }
    if (able.isEmpty() && unable.isEmpty())
        return {
            id, Verdict::Unknown,
            QT_TRANSLATE_NOOP("Doctor", "There is no network whose multicast could be looked at."),
            QT_TRANSLATE_NOOP("Doctor", "Join a network, then look again.")};
    if (able.isEmpty())
        return {
            id,
            Verdict::Warning,
            {QT_TRANSLATE_NOOP(
                 "Doctor", "%1 carries no multicast, so nobody there finds the server by itself."),
             {unable.join(QStringLiteral(", "))}},
            QT_TRANSLATE_NOOP("Doctor", "Give people the address or an invite link instead.")};
    return {id,
            Verdict::Ok,
            {QT_TRANSLATE_NOOP("Doctor", "%1 can carry multicast, by which servers are found."),
             {able.join(QStringLiteral(", "))}}};
}

} // namespace hearth::server
