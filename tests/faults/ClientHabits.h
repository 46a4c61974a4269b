// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>

namespace hearth::faults {

//! How patient a simulated client is. The defaults are those of docs/protocol.md.
struct ClientHabits
{
    std::chrono::milliseconds firstPause{500}; //!< a random time below it, doubled with each try
    std::chrono::milliseconds longestPause{30'000};
    std::chrono::milliseconds silence{15'000}; //!< after which it pings
    std::chrono::milliseconds patience{10'000}; //!< that it then waits, and for a connect
    std::size_t inFlight = 16; //!< messages sent and not acked

    //! For tests that have little time.
    static ClientHabits hasty()
    {
        using std::chrono::milliseconds;
        return {milliseconds(100), milliseconds(400), milliseconds(1000), milliseconds(2000), 16};
    }
};

} // namespace hearth::faults
