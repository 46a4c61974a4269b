// SPDX-License-Identifier: MIT
#pragma once

#include "app/time/Scheduler.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace hearth::app {

//! A clock and its timers, turned by hand.
class FakeTime final
    : public Clock
    , public Scheduler
{
public:
    // Noon, so that an hour more or less is the same day in each time zone's sense of it.
    UnixTime wall = fromMillis(1'790'000'000'000);
    SteadyTime steady{std::chrono::hours(1)};

    [[nodiscard]] UnixTime now() const override { return wall; }

    [[nodiscard]] SteadyTime steadyNow() const override { return steady; }

    [[nodiscard]] TimeSource source() { return {*this, *this}; }

    [[nodiscard]] std::unique_ptr<Timer> timer(std::function<void()> onFire) override
    {
        return std::make_unique<FakeTimer>(*this, std::move(onFire));
    }

    //! Goes on, firing what is due in its order.
    void advance(std::chrono::milliseconds duration)
    {
        const SteadyTime end = steady + duration;
        for (;;) {
            FakeTimer *due = nullptr;
            for (auto *candidate : m_timers) {
                if (candidate->active && candidate->at <= end && (!due || candidate->at < due->at))
                    due = candidate;
            }
            if (!due)
                break;
            moveTo(std::max(steady, due->at));
            due->active = false;
            const auto fire = due->onFire;
            fire();
        }
        moveTo(end);
    }

    //! The computer sleeps: only the wall clock goes on.
    void sleep(std::chrono::milliseconds duration) { wall += duration; }

private:
    struct FakeTimer final : Timer
    {
        FakeTimer(FakeTime &owner, std::function<void()> fire)
            : time(owner)
            , onFire(std::move(fire))
        {
            time.m_timers.push_back(this);
        }

        ~FakeTimer() override { std::erase(time.m_timers, this); }

        void start(std::chrono::milliseconds delay) override
        {
            at = time.steady + delay;
            active = true;
        }

        void stop() override { active = false; }

        [[nodiscard]] bool isActive() const override { return active; }

        FakeTime &time;
        std::function<void()> onFire;
        SteadyTime at{};
        bool active = false;
    };

    void moveTo(SteadyTime time)
    {
        wall += time - steady;
        steady = time;
    }

    std::vector<FakeTimer *> m_timers;
};

} // namespace hearth::app
