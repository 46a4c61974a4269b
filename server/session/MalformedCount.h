// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"
#include "shared/protocol/Limits.h"

#include <deque>

namespace hearth::server {

//! How many frames of a session could not be read within the last Limits::malformedWindow.
class MalformedCount
{
public:
    enum class Verdict { Bearable, TooMany };

    Verdict add(SteadyTime now)
    {
        m_times.push_back(now);
        while (m_times.front() <= now - Limits::malformedWindow)
            m_times.pop_front();
        return m_times.size() < Limits::malformedFrames ? Verdict::Bearable : Verdict::TooMany;
    }

private:
    std::deque<SteadyTime> m_times;
};

} // namespace hearth::server
