// SPDX-License-Identifier: MIT
#include "app/session/Arrivals.h"

#include <utility>

namespace hearth::app {

Arrivals::Arrivals(TimeSource time, Show show)
    : m_clock(time.clock)
    , m_show(std::move(show))
    , m_timer(time.scheduler.timer([this] { endWindow(); }))
{}

Arrivals::~Arrivals() = default;

void Arrivals::add(const ChatMessage &message)
{
    const SteadyTime now = m_clock.steadyNow();
    if (!m_timer->isActive() && now - m_windowBegan >= window) {
        m_windowBegan = now;
        m_came = 0;
    }
    ++m_came;
    m_waiting.push_back(message);
    if (m_timer->isActive())
        return;
    if (m_came <= few)
        flush();
    else
        m_timer->start(m_windowBegan + window - now);
}

void Arrivals::flush()
{
    if (!m_waiting.empty())
        m_show(std::exchange(m_waiting, {}));
}

void Arrivals::endWindow()
{
    flush();
    m_windowBegan = m_clock.steadyNow();
    if (std::exchange(m_came, 0) > few)
        m_timer->start(window);
}

} // namespace hearth::app
