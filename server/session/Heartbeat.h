// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"

namespace hearth::server {

//! When to ping a peer, and when it has been silent for too long: two intervals.
class Heartbeat
{
public:
    enum class Due { Nothing, Ping, Dead };

    Heartbeat(SteadyTime now, std::chrono::milliseconds interval);

    void heard(SteadyTime now) { m_lastHeard = now; }

    //! What is to be done now; a ping is due once an interval.
    Due check(SteadyTime now);
    [[nodiscard]] SteadyTime nextDeadline() const;

private:
    std::chrono::milliseconds m_interval;
    SteadyTime m_lastHeard;
    SteadyTime m_nextPing;
};

} // namespace hearth::server
