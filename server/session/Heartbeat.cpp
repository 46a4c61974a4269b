// SPDX-License-Identifier: MIT
#include "server/session/Heartbeat.h"

#include <algorithm>

namespace hearth::server {

Heartbeat::Heartbeat(SteadyTime now, std::chrono::milliseconds interval)
    : m_interval(interval)
    , m_lastHeard(now)
    , m_nextPing(now + interval)
{}

Heartbeat::Due Heartbeat::check(SteadyTime now)
{
    if (now >= m_lastHeard + 2 * m_interval)
        return Due::Dead;
    if (now < m_nextPing)
        return Due::Nothing;
    m_nextPing = now + m_interval;
    return Due::Ping;
}

SteadyTime Heartbeat::nextDeadline() const
{
    return std::min(m_nextPing, m_lastHeard + 2 * m_interval);
}

} // namespace hearth::server
