// SPDX-License-Identifier: MIT
#pragma once

#include "app/charts/SampleColumns.h"
#include "app/charts/TieredSeries.h"

#include <algorithm>
#include <deque>
#include <vector>

namespace hearth::app {

//! What was counted, over a long time and in bounded memory: as finely as TieredSeries keeps its
//! numbers, and as long. A Count is a value with `+=`, and nothing was counted in a new one.
template <class Count>
class IntervalSums
{
public:
    explicit IntervalSums(const std::vector<TieredSeries::Tier> &tiers = TieredSeries::day())
    {
        for (const TieredSeries::Tier &tier : tiers)
            m_tiers.push_back({tier, {}, true});
    }

    //! What was counted in an interval that ended then. Times never go back.
    void add(qint64 endMs, const Count &count)
    {
        for (Steps &steps : m_tiers) {
            const qint64 step = steps.tier.step.count();
            const qint64 begin = endMs - endMs % step;
            if (steps.sums.empty() || steps.sums.back().beginMs < begin)
                steps.sums.push_back({begin, endMs, {}});
            steps.sums.back().endMs = std::max(endMs, steps.sums.back().endMs);
            steps.sums.back().count += count;
            while (steps.sums.front().beginMs < endMs - steps.tier.length.count()) {
                steps.sums.pop_front();
                steps.complete = false;
            }
        }
    }

    //! Of the intervals that ended within the range, without the moment that it begins with. Exact
    //! to a step of the finest tier that reaches back so far.
    [[nodiscard]] Count sum(TimeRange range) const
    {
        Count sum{};
        const auto &sums = tierFor(range.from).sums;
        for (auto at = sums.rbegin(); at != sums.rend() && at->endMs > range.from; ++at) {
            if (at->beginMs <= range.to)
                sum += at->count;
        }
        return sum;
    }

    void clear() { *this = IntervalSums(tiers()); }

    //! Of all tiers.
    [[nodiscard]] size_t size() const
    {
        size_t size = 0;
        for (const Steps &steps : m_tiers)
            size += steps.sums.size();
        return size;
    }

private:
    struct Sum
    {
        qint64 beginMs = 0;
        qint64 endMs = 0; //!< of the last interval in it
        Count count;
    };

    struct Steps
    {
        TieredSeries::Tier tier;
        std::deque<Sum> sums;
        bool complete = true; //!< nothing was dropped yet
    };

    [[nodiscard]] std::vector<TieredSeries::Tier> tiers() const
    {
        std::vector<TieredSeries::Tier> tiers;
        for (const Steps &steps : m_tiers)
            tiers.push_back(steps.tier);
        return tiers;
    }

    [[nodiscard]] const Steps &tierFor(qint64 fromMs) const
    {
        const auto reaches = [fromMs](const Steps &steps) {
            return steps.complete
                || (!steps.sums.empty()
                    && steps.sums.front().beginMs <= fromMs + steps.tier.step.count());
        };
        const auto found = std::find_if(m_tiers.begin(), m_tiers.end(), reaches);
        return found == m_tiers.end() ? m_tiers.back() : *found;
    }

    std::vector<Steps> m_tiers;
};

} // namespace hearth::app
