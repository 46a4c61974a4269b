// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QString>

#include <vector>

namespace hearth::server {

struct InterfaceSight
{
    enum class Kind { Network, Loopback };

    QString name;
    Kind kind = Kind::Network;
    bool isUp = true; //!< and something is plugged into it
    bool hasMulticast = true;
    std::vector<QHostAddress> addresses;
};

std::vector<InterfaceSight> interfacesOfThisMachine();

//! By which other machines may come: those of interfaces that are up, but for loopback's. Those of
//! IPv6 that hold on one link alone are left out, since nobody types them.
std::vector<QHostAddress> addressesForOthers(const std::vector<InterfaceSight> &interfaces);

//! Those of them where somebody who listens there hears. A server that listens to one address hears
//! at that one.
std::vector<QHostAddress> addressesHeardBy(const QHostAddress &listening,
                                           const std::vector<InterfaceSight> &interfaces);

} // namespace hearth::server
