// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"

#include <chrono>
#include <functional>
#include <memory>

namespace hearth::app {

//! Fires once per start(), from the event loop, never from within start(). Destroying it stops it.
class Timer
{
public:
    virtual ~Timer() = default;
    //! Starts, or starts again from the beginning.
    virtual void start(std::chrono::milliseconds delay) = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isActive() const = 0;
};

//! Where the app's timers come from, so that tests can turn them by hand.
class Scheduler
{
public:
    virtual ~Scheduler() = default;
    [[nodiscard]] virtual std::unique_ptr<Timer> timer(std::function<void()> onFire) = 0;
};

//! Both outlive whoever is given them.
struct TimeSource
{
    const Clock &clock;
    Scheduler &scheduler;
};

} // namespace hearth::app
