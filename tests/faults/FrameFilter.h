// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace hearth::faults {

enum class FrameFate { Pass, Drop };

//! What becomes of a message from the server; called by the proxy's thread.
using FrameHook = std::function<FrameFate(std::string_view payload)>;

//! Follows what a server sends on one connection: the answer to the handshake, then frames.
class FrameFilter
{
public:
    //! What is to go on, of what came so far and was held back. Without a hook that is all of it
    //! at once; with one, text and binary frames go as a whole or not at all.
    [[nodiscard]] std::string take(std::string_view bytes, const FrameHook &hook);

private:
    bool m_isUpgraded = false;
    std::size_t m_passed = 0; //!< of the bytes held, those that went on already
    std::string m_held;
};

} // namespace hearth::faults
