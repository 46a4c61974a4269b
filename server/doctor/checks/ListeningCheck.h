// SPDX-License-Identifier: MIT
#pragma once

#include "server/doctor/Check.h"
#include "server/doctor/ServerSight.h"

namespace hearth::server {

class PortProbe;

//! Is the port listened to, and for whom? Of a server that is stopped: is it free?
class ListeningCheck final : public Check
{
public:
    //! The probe outlives it.
    ListeningCheck(ServerSight sight, PortProbe &probe);

    Finding look() override;

private:
    [[nodiscard]] Finding lookAtFreePort() const;

    ServerSight m_sight;
    PortProbe &m_probe;
};

} // namespace hearth::server
