// SPDX-License-Identifier: MIT
#include "server/doctor/system/NetworkInterfaces.h"

#include "server/net/AnyAddress.h"

#include <QNetworkInterface>

#include <algorithm>

namespace hearth::server {

std::vector<InterfaceSight> interfacesOfThisMachine()
{
    std::vector<InterfaceSight> sights;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        InterfaceSight sight;
        sight.name = interface.name();
        sight.kind = flags & QNetworkInterface::IsLoopBack ? InterfaceSight::Kind::Loopback
                                                           : InterfaceSight::Kind::Network;
        sight.isUp = flags & QNetworkInterface::IsUp && flags & QNetworkInterface::IsRunning;
        sight.hasMulticast = flags.testFlag(QNetworkInterface::CanMulticast);
        for (const QNetworkAddressEntry &entry : interface.addressEntries())
            sight.addresses.push_back(entry.ip());
        sights.push_back(std::move(sight));
    }
    return sights;
}

std::vector<QHostAddress> addressesForOthers(const std::vector<InterfaceSight> &interfaces)
{
    std::vector<QHostAddress> found;
    for (const InterfaceSight &interface : interfaces) {
        if (!interface.isUp || interface.kind == InterfaceSight::Kind::Loopback)
            continue;
        for (const QHostAddress &address : interface.addresses) {
            const bool isOfOneLink =
                address.protocol() == QAbstractSocket::IPv6Protocol && address.isLinkLocal();
            if (!isOfOneLink && !address.isLoopback())
                found.push_back(address);
        }
    }
    return found;
}

std::vector<QHostAddress> addressesHeardBy(const QHostAddress &listening,
                                           const std::vector<InterfaceSight> &interfaces)
{
    if (listening.isNull())
        return {};
    if (!isAny(listening))
        return listening.isLoopback() ? std::vector<QHostAddress>() : std::vector{listening};
    std::vector<QHostAddress> found = addressesForOthers(interfaces);
    // QHostAddress::Any hears both kinds; each of the others hears its own.
    if (listening.protocol() != QAbstractSocket::AnyIPProtocol)
        std::erase_if(found, [&listening](const QHostAddress &each) {
            return each.protocol() != listening.protocol();
        });
    return found;
}

} // namespace hearth::server
