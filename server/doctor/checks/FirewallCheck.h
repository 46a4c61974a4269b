// SPDX-License-Identifier: MIT
#pragma once

#include "server/doctor/Check.h"
#include "server/doctor/ServerSight.h"

#include <vector>

namespace hearth::server {

class Firewall;

//! Does a firewall of this machine turn people away?
class FirewallCheck final : public Check
{
public:
    //! The first that turns them away is named, so who manages the rules comes before the rules.
    //! All of them outlive it.
    FirewallCheck(ServerSight sight, std::vector<Firewall *> firewalls);

    Finding look() override;

private:
    ServerSight m_sight;
    std::vector<Firewall *> m_firewalls;
};

} // namespace hearth::server
