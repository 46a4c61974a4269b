// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"

namespace hearth::app {

//! Where a replay is: a time that can be held, moved, and made faster or slower.
class ReplayClock
{
public:
    static constexpr double slowest = 0.1;
    static constexpr double fastest = 100;

    //! Held, at the beginning. `clock` outlives it.
    explicit ReplayClock(const Clock &clock);

    void play();
    void pause();
    void seek(std::chrono::milliseconds position);
    //! What is beyond `slowest` or `fastest` is one of them.
    void setSpeed(double speed);

    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }

    [[nodiscard]] double speed() const { return m_speed; }

    [[nodiscard]] std::chrono::milliseconds position() const;
    //! How long it takes, by the clock, until it is there; 0 where it is there, or beyond.
    [[nodiscard]] std::chrono::milliseconds until(std::chrono::milliseconds position) const;

private:
    //! Of now.
    [[nodiscard]] double exact() const;
    void beginAnew();

    const Clock &m_clock;
    double m_base = 0; //!< ms, at m_since
    SteadyTime m_since{};
    double m_speed = 1;
    bool m_isPlaying = false;
};

} // namespace hearth::app
