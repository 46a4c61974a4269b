// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

namespace hearth::bench {

//! Counts durations in buckets whose width grows with them (as HdrHistogram does): a figure is at
//! most 0.8 % above what was recorded.
class LatencyHistogram
{
public:
    LatencyHistogram();

    //! Negative values count as 0.
    void record(std::int64_t nanoseconds);
    void clear();

    [[nodiscard]] std::uint64_t count() const { return m_count; }

    //! Exact.
    [[nodiscard]] std::int64_t max() const { return m_max; }

    //! The value that `share` (0 to 1) of what was recorded does not exceed; 0 when empty.
    [[nodiscard]] std::int64_t percentile(double share) const;

private:
    std::vector<std::uint64_t> m_buckets;
    std::uint64_t m_count = 0;
    std::int64_t m_max = 0;
};

} // namespace hearth::bench
