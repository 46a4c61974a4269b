// SPDX-License-Identifier: MIT
#include "tests/faults/FrameFilter.h"

#include "tests/bench/load/WebSocketFraming.h"

namespace hearth::faults {

using bench::FrameState;
using bench::Opcode;
using bench::ServerFrame;

std::string FrameFilter::take(std::string_view bytes, const FrameHook &hook)
{
    m_held += bytes;
    std::string out;
    const auto pass = [this, &out](std::size_t size) {
        if (size > m_passed)
            out.append(m_held, m_passed, size - m_passed);
        m_passed = std::max(m_passed, size);
    };
    const auto forget = [this](std::size_t size) {
        m_held.erase(0, size);
        m_passed -= std::min(m_passed, size);
    };
    if (!m_isUpgraded) {
        const std::size_t end = m_held.find("\r\n\r\n");
        if (end == std::string::npos) {
            pass(m_held.size());
            return out;
        }
        pass(end + 4);
        forget(end + 4);
        m_isUpgraded = true;
    }
    ServerFrame frame;
    while (bench::readServerFrame(m_held, frame) == FrameState::Whole) {
        const bool isMessage = frame.opcode == Opcode::Text || frame.opcode == Opcode::Binary;
        // What has begun to go on can't be stopped any more.
        if (!hook || !isMessage || m_passed > 0 || hook(frame.payload) == FrameFate::Pass)
            pass(frame.bytes);
        forget(frame.bytes);
    }
    if (!hook)
        pass(m_held.size());
    return out;
}

} // namespace hearth::faults
