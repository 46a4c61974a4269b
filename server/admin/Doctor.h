// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/AdminCommand.h"
#include "server/doctor/ServerSight.h"

namespace hearth::server {

//! Looks for what keeps people from a server, whether it runs or not: what it listens on, the
//! machine's addresses, its firewall, what servers are found by, clock, certificate, disk, limits,
//! and the data. A running server is asked over its socket. Changes nothing. Blocks for as long as
//! it takes to read the database.
class Doctor
{
public:
    //! How many connections a server should have room for: a large group, with some devices each.
    static constexpr qint64 wantedConnections = 500;

    explicit Doctor(const AdminCommand &command);

    //! A finding for each check; not done when one of them is a problem. The text is for the
    //! command's format: for a program it is one line.
    AdminReply examine();

private:
    [[nodiscard]] ServerSight lookAtServer() const;

    AdminCommand m_command;
};

} // namespace hearth::server
