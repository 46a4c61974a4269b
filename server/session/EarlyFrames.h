// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/Limits.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace hearth::server {

//! What a client sent that did not wait for its welcome.
class EarlyFrames
{
public:
    static constexpr std::size_t mostFrames = 2 * Limits::unansweredCommands;
    static constexpr qint64 mostBytes = 4 * Limits::frameAfterAuth;

    //! False when it is more than is kept.
    [[nodiscard]] bool add(const QByteArray &frame)
    {
        m_bytes += frame.size();
        if (m_frames.size() == mostFrames || m_bytes > mostBytes)
            return false;
        m_frames.push_back(frame);
        return true;
    }

    //! In their order; none is left.
    [[nodiscard]] std::vector<QByteArray> take() { return std::exchange(m_frames, {}); }

private:
    std::vector<QByteArray> m_frames;
    qint64 m_bytes = 0;
};

} // namespace hearth::server
