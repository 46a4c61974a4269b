// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"

#include <cstddef>
#include <vector>

namespace hearth::server {

//! How often something happened within a window of time. Costs memory only once it did.
class RecentCount
{
public:
    enum class Verdict { Bearable, TooMany };

    //! The `limit`-th within the window is too many.
    RecentCount(std::size_t limit, std::chrono::milliseconds window)
        : m_limit(limit)
        , m_window(window)
    {}

    Verdict add(SteadyTime now)
    {
        if (m_times.empty())
            m_times.resize(m_limit, SteadyTime::min());
        SteadyTime &oldest = m_times[m_next];
        m_next = (m_next + 1) % m_times.size();
        oldest = now;
        // What is next to be overwritten is the oldest of `limit`, this one included.
        return m_times[m_next] > now - m_window ? Verdict::TooMany : Verdict::Bearable;
    }

private:
    std::size_t m_limit;
    std::chrono::milliseconds m_window;
    std::vector<SteadyTime> m_times; //!< a ring
    std::size_t m_next = 0;
};

} // namespace hearth::server
