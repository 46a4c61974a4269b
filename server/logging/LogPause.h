// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"

#include <chrono>
#include <optional>

namespace hearth::server {

//! Keeps what may happen thousands of times a second, maybe because somebody wishes it, to one line
//! of the log a minute. Used in one thread.
class LogPause
{
public:
    static constexpr std::chrono::minutes length{1};

    //! The clock outlives it.
    explicit LogPause(const Clock &clock)
        : m_clock(clock)
    {}

    //! Whether a line may be written now; the next one may a pause later.
    [[nodiscard]] bool passes()
    {
        const SteadyTime now = m_clock.steadyNow();
        if (m_next && now < *m_next)
            return false;
        m_next = now + length;
        return true;
    }

private:
    const Clock &m_clock;
    std::optional<SteadyTime> m_next;
};

} // namespace hearth::server
