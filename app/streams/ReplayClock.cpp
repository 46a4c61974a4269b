// SPDX-License-Identifier: MIT
#include "app/streams/ReplayClock.h"

#include <algorithm>
#include <cmath>

namespace hearth::app {

ReplayClock::ReplayClock(const Clock &clock)
    : m_clock(clock)
{}

double ReplayClock::exact() const
{
    if (!m_isPlaying)
        return m_base;
    return m_base + static_cast<double>((m_clock.steadyNow() - m_since).count()) * m_speed;
}

void ReplayClock::beginAnew()
{
    m_base = exact();
    m_since = m_clock.steadyNow();
}

void ReplayClock::play()
{
    beginAnew();
    m_isPlaying = true;
}

void ReplayClock::pause()
{
    beginAnew();
    m_isPlaying = false;
}

void ReplayClock::seek(std::chrono::milliseconds position)
{
    m_base = static_cast<double>(position.count());
    m_since = m_clock.steadyNow();
}

void ReplayClock::setSpeed(double speed)
{
    beginAnew();
    m_speed = std::clamp(speed, slowest, fastest);
}

std::chrono::milliseconds ReplayClock::position() const
{
    return std::chrono::milliseconds(std::llround(std::floor(exact())));
}

std::chrono::milliseconds ReplayClock::until(std::chrono::milliseconds position) const
{
    const double left = static_cast<double>(position.count()) - exact();
    return std::chrono::milliseconds(std::llround(std::ceil(std::max(0.0, left) / m_speed)));
}

} // namespace hearth::app
