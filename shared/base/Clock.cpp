// SPDX-License-Identifier: MIT
#include "shared/base/Clock.h"

namespace hearth {

UnixTime SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

SteadyTime SystemClock::steadyNow() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now());
}

} // namespace hearth
