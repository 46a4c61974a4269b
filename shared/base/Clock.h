// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

namespace hearth {

//! A wall-clock instant with the resolution of the wire.
using UnixTime = std::chrono::sys_time<std::chrono::milliseconds>;
//! An instant that only ever grows; for deadlines and round trips, never shown to a person.
using SteadyTime = std::chrono::time_point<std::chrono::steady_clock, std::chrono::milliseconds>;

inline qint64 toMillis(UnixTime time)
{
    return time.time_since_epoch().count();
}

inline UnixTime fromMillis(qint64 millis)
{
    return UnixTime(std::chrono::milliseconds(millis));
}

//! Where all domain code gets its time from, so that tests can turn it. Callable from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UnixTime now() const = 0;
    [[nodiscard]] virtual SteadyTime steadyNow() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] UnixTime now() const override;
    [[nodiscard]] SteadyTime steadyNow() const override;
};

} // namespace hearth
