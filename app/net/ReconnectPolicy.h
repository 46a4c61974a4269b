// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>

namespace hearth::app {

//! A number in [0, 1), each time another.
using Jitter = std::function<double()>;

//! How long to wait before the next try: full jitter over 0.5 s · 2^attempt, at most 30 s, without
//! end. Full jitter spreads the clients of a server that restarts (AWS Architecture Blog,
//! "Exponential Backoff And Jitter").
class ReconnectPolicy
{
public:
    static constexpr std::chrono::milliseconds base{500};
    static constexpr std::chrono::milliseconds cap{30000};
    //! A connection that held this long has earned a quick first try.
    static constexpr std::chrono::milliseconds stableAfter{10000};

    explicit ReconnectPolicy(Jitter jitter);

    //! Each call is one more failed attempt.
    [[nodiscard]] std::chrono::milliseconds nextDelay();
    void reset();

    //! Failed attempts since the last reset.
    [[nodiscard]] int attempts() const { return m_attempts; }

private:
    Jitter m_jitter;
    int m_attempts = 0;
};

} // namespace hearth::app
