// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

namespace hearth::server {

//! Whether it stands for all addresses of this machine, or for all of a kind.
inline bool isAny(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::Any)
        || address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6);
}

} // namespace hearth::server
