// SPDX-License-Identifier: MIT
#pragma once

#include "app/time/Scheduler.h"

namespace hearth::app {

//! Timers of the Qt event loop of the thread that asks for them.
class QtScheduler final : public Scheduler
{
public:
    [[nodiscard]] std::unique_ptr<Timer> timer(std::function<void()> onFire) override;
};

} // namespace hearth::app
