// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"

namespace hearth {

//! Time stands still unless a test moves it; both clocks go together.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] UnixTime now() const override { return m_now; }

    [[nodiscard]] SteadyTime steadyNow() const override { return m_steady; }

    void advance(std::chrono::milliseconds by)
    {
        m_now += by;
        m_steady += by;
    }

private:
    UnixTime m_now = fromMillis(1'700'000'000'000);
    SteadyTime m_steady{std::chrono::hours(1)};
};

} // namespace hearth
