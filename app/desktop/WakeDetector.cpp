// SPDX-License-Identifier: MIT
#include "app/desktop/WakeDetector.h"

namespace hearth::app {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kLookEvery = 1s;
// More than time servers and scheduling move the clocks apart.
constexpr std::chrono::milliseconds jump = 4s;

} // namespace

WakeDetector::WakeDetector(TimeSource time, QObject *parent)
    : QObject(parent)
    , m_time(time)
    , m_timer(time.scheduler.timer([this] { look(); }))
{
    remember();
    m_timer->start(kLookEvery);
}

WakeDetector::~WakeDetector() = default;

void WakeDetector::look()
{
    const auto wall = m_time.clock.now() - m_wall;
    const auto steady = m_time.clock.steadyNow() - m_steady;
    remember();
    m_timer->start(kLookEvery);
    // Where the steady clock goes on in sleep, the timer is late instead.
    if (std::chrono::abs(wall - steady) > jump || steady > kLookEvery + jump)
        Q_EMIT woke();
}

void WakeDetector::remember()
{
    m_wall = m_time.clock.now();
    m_steady = m_time.clock.steadyNow();
}

} // namespace hearth::app
