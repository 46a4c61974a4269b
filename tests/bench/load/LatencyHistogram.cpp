// SPDX-License-Identifier: MIT
#include "tests/bench/load/LatencyHistogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace hearth::bench {

namespace {

// Buckets within each power of two.
constexpr int kSubBits = 7;
constexpr std::uint64_t kSub = 1U << kSubBits;
constexpr std::size_t kBuckets = (64 - kSubBits) * kSub;

std::size_t bucketOf(std::uint64_t value)
{
    if (value < kSub)
        return value;
    const auto shift = static_cast<unsigned>(std::bit_width(value)) - kSubBits - 1;
    return (shift + 1) * kSub + (value >> shift) - kSub;
}

std::int64_t topOf(std::size_t bucket)
{
    if (bucket < kSub)
        return static_cast<std::int64_t>(bucket);
    const std::size_t shift = bucket / kSub - 1;
    return static_cast<std::int64_t>(((bucket % kSub + kSub + 1) << shift) - 1);
}

} // namespace

LatencyHistogram::LatencyHistogram()
    : m_buckets(kBuckets)
{}

void LatencyHistogram::record(std::int64_t nanoseconds)
{
    const std::int64_t value = std::max<std::int64_t>(nanoseconds, 0);
    ++m_buckets[bucketOf(static_cast<std::uint64_t>(value))];
    ++m_count;
    m_max = std::max(m_max, value);
}

void LatencyHistogram::clear()
{
    std::fill(m_buckets.begin(), m_buckets.end(), 0);
    m_count = 0;
    m_max = 0;
}

std::int64_t LatencyHistogram::percentile(double share) const
{
    const auto wanted = static_cast<std::uint64_t>(std::ceil(share * static_cast<double>(m_count)));
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < m_buckets.size(); ++i) {
        below += m_buckets[i];
        if (below > 0 && below >= wanted)
            return std::min(topOf(i), m_max);
    }
    return m_max;
}

} // namespace hearth::bench
