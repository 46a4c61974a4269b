// SPDX-License-Identifier: MIT
#pragma once

#include "server/doctor/Check.h"
#include "server/doctor/ServerSight.h"
#include "server/doctor/system/NetworkInterfaces.h"

namespace hearth::server {

class PortProbe;
struct ProbeResult;

//! Does the server answer at each address of this machine by which others may come? Asked from that
//! same address, so that what holds between the machine's own addresses is not in the way.
class ReachabilityCheck final : public Check
{
public:
    //! The probe outlives it.
    ReachabilityCheck(ServerSight sight, std::vector<InterfaceSight> interfaces, PortProbe &probe);

    Finding look() override;

private:
    [[nodiscard]] Finding notTried(const FilledText &sentence, const FilledText &nextStep) const;
    [[nodiscard]] QString told(const QHostAddress &address, const ProbeResult &result) const;

    ServerSight m_sight;
    std::vector<InterfaceSight> m_interfaces;
    PortProbe &m_probe;
};

} // namespace hearth::server
