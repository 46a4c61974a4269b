// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>

namespace hearth::faults {

//! What happens to the bytes that go one way.
struct LinkFaults
{
    std::chrono::milliseconds delay{0};
    std::chrono::milliseconds jitter{0}; //!< at random on top of the delay; the order stays
    std::size_t bytesPerSecond = 0; //!< 0: as many as come
    bool isStalled = false; //!< nothing is taken from the sender
    bool isSwallowing = false; //!< all is taken and dropped; the end of the connection, too
    std::optional<std::size_t> resetAfter{}; //!< bytes of each connection, counted from its begin
};

} // namespace hearth::faults
