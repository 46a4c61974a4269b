// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"
#include "shared/protocol/Limits.h"

#include <vector>

namespace hearth::server {

//! How many commands of a session were refused for their rate within Limits::refusalWindow. Costs
//! memory only once one was.
class RefusalCount
{
public:
    enum class Verdict { Bearable, TooMany };

    Verdict add(SteadyTime now)
    {
        if (m_times.empty())
            m_times.resize(Limits::refusals, SteadyTime::min());
        SteadyTime &oldest = m_times[m_next];
        m_next = (m_next + 1) % m_times.size();
        oldest = now;
        // What is next to be overwritten is the oldest of as many as are bearable, and this one.
        return m_times[m_next] > now - Limits::refusalWindow ? Verdict::TooMany : Verdict::Bearable;
    }

private:
    std::vector<SteadyTime> m_times; //!< a ring
    std::size_t m_next = 0;
};

} // namespace hearth::server
