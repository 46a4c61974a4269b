// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/AccountPolicy.h"
#include "shared/discovery/ServiceAdvert.h"

#include <QHostAddress>

namespace hearth::server {

//! What a server's network is told, and to whom: a server that listens on one address is there for
//! the network of that address alone.
struct Announcement
{
    ServiceAdvert advert;
    quint16 port = 0;
    QHostAddress address; //!< on which it listens

    [[nodiscard]] static ServiceAdvert::Policy policyOf(Registration registration);

    friend bool operator==(const Announcement &, const Announcement &) = default;
};

} // namespace hearth::server
