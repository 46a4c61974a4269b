// SPDX-License-Identifier: MIT
#pragma once

#include "app/charts/SampleSeries.h"

#include <chrono>
#include <deque>
#include <vector>

namespace hearth::app {

//! Numbers over a long time in bounded memory: the newest finely, the older ones summed up in
//! longer and longer steps, each of which keeps its lowest, highest, mean and last. So an hour, or
//! a day, loses no peak.
class TieredSeries final : public SampleSeries
{
public:
    struct Tier
    {
        std::chrono::milliseconds step;
        std::chrono::milliseconds length; //!< of what is kept of it
    };

    //! 1 s for 15 minutes, 10 s for 2 hours, a minute for 24 hours: 4,020 steps and the three under
    //! way.
    [[nodiscard]] static std::vector<Tier> day();

    //! The finest first.
    explicit TieredSeries(std::vector<Tier> tiers = day());

    void append(qint64 timeMs, double value) override;
    void clear() override;
    [[nodiscard]] std::optional<qint64> newestMs() const override;
    [[nodiscard]] std::optional<qint64> oldestMs() const override;
    //! Out of the finest tier that reaches back to where the range begins.
    [[nodiscard]] SampleColumns columns(TimeRange range, int count) const override;

    //! Of all tiers.
    [[nodiscard]] size_t size() const;

private:
    struct Steps
    {
        Tier tier;
        std::deque<Sample> samples; //!< the last one may still grow
        bool complete = true; //!< nothing was dropped yet
    };

    static void add(Steps &steps, qint64 timeMs, double value);
    [[nodiscard]] const Steps &tierFor(qint64 fromMs) const;

    std::vector<Steps> m_tiers;
    std::optional<qint64> m_newestMs;
};

} // namespace hearth::app
