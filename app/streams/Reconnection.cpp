// SPDX-License-Identifier: MIT
#include "app/streams/Reconnection.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

Reconnection::Reconnection(TimeSource time, Jitter jitter, std::function<void()> onDue)
    : m_clock(time.clock)
    , m_policy(std::move(jitter))
    , m_timer(time.scheduler.timer(std::move(onDue)))
{}

void Reconnection::opened()
{
    m_timer->stop();
    m_openedAt = m_clock.steadyNow();
    m_isOpen = true;
}

std::chrono::milliseconds Reconnection::lost()
{
    if (std::exchange(m_isOpen, false)
        && m_clock.steadyNow() - m_openedAt >= ReconnectPolicy::stableAfter)
        m_policy.reset();
    const auto delay = std::max(m_least, m_policy.nextDelay());
    m_timer->start(delay);
    return delay;
}

void Reconnection::reset()
{
    m_timer->stop();
    m_policy.reset();
    m_isOpen = false;
}

} // namespace hearth::app
