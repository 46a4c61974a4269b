// SPDX-License-Identifier: MIT
#pragma once

#include "server/discovery/Announcement.h"

namespace hearth::server {

//! Tells the network of a server. Neither call waits; what comes of them stands in the log.
class Announcer
{
public:
    virtual ~Announcer() = default;

    //! Takes the place of what was announced before, and stays until withdraw(), whatever happens
    //! to the service that carries it.
    virtual void announce(const Announcement &announcement) = 0;
    virtual void withdraw() = 0;
};

} // namespace hearth::server
