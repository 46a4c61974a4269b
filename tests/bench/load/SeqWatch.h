// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace hearth::bench {

//! Whether one member sees a room's events in order: seq 1, 2, 3 … without gaps.
class SeqWatch
{
public:
    enum class Verdict {
        Expected,
        Gap, //!< those before it are missing, so far
        Reordered, //!< was missing before
        Duplicate
    };

    //! The next event is expected to be the one after `seq`. Without it the first one counts.
    void start(std::int64_t seq)
    {
        m_last = seq;
        m_isStarted = true;
    }

    Verdict see(std::int64_t seq)
    {
        if (!m_isStarted || seq == m_last + 1) {
            start(seq);
            return Verdict::Expected;
        }
        if (seq <= m_last) {
            const auto found = std::find(m_missing.begin(), m_missing.end(), seq);
            if (found == m_missing.end())
                return Verdict::Duplicate;
            m_missing.erase(found);
            return Verdict::Reordered;
        }
        // A peer gone mad must not take all memory.
        constexpr std::size_t mostMissing = 100'000;
        for (std::int64_t s = m_last + 1; s < seq && m_missing.size() < mostMissing; ++s)
            m_missing.push_back(s);
        m_last = seq;
        return Verdict::Gap;
    }

private:
    std::int64_t m_last = 0;
    bool m_isStarted = false;
    std::vector<std::int64_t> m_missing;
};

} // namespace hearth::bench
