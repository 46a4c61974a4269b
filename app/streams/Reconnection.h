// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/ReconnectPolicy.h"
#include "app/time/Scheduler.h"

#include <chrono>
#include <functional>
#include <memory>

namespace hearth::app {

//! When a source that lost its connection tries again: by the app's policy, and never earlier than
//! the other side asked for.
class Reconnection
{
public:
    Reconnection(TimeSource time, Jitter jitter, std::function<void()> onDue);

    //! The connection stands from now on.
    void opened();
    //! It is over, or never was. Tells how long it is until onDue.
    std::chrono::milliseconds lost();
    //! What there was is forgotten, and nothing is due any more; what was asked for stays.
    void reset();

    void setLeast(std::chrono::milliseconds least) { m_least = least; }

private:
    const Clock &m_clock;
    ReconnectPolicy m_policy;
    std::unique_ptr<Timer> m_timer;
    std::chrono::milliseconds m_least{0};
    SteadyTime m_openedAt{};
    bool m_isOpen = false;
};

} // namespace hearth::app
