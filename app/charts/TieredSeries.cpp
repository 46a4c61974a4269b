// SPDX-License-Identifier: MIT
#include "app/charts/TieredSeries.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hearth::app {

namespace {

void grow(Sample &span, double value)
{
    // Not by a sum, which would lose digits over a long time.
    ++span.count;
    span.value += (value - span.value) / static_cast<double>(span.count);
    span.low = std::min(span.low, value);
    span.high = std::max(span.high, value);
    span.last = value;
}

} // namespace

std::vector<TieredSeries::Tier> TieredSeries::day()
{
    using namespace std::chrono_literals;
    return {{1s, 15min}, {10s, 2h}, {1min, 24h}};
}

TieredSeries::TieredSeries(std::vector<Tier> tiers)
{
    for (const Tier &tier : tiers)
        m_tiers.push_back({tier, {}});
}

void TieredSeries::append(qint64 timeMs, double value)
{
    const qint64 time = m_newestMs ? std::max(timeMs, *m_newestMs) : timeMs;
    if (std::isfinite(value))
        m_newestMs = time;
    for (Steps &steps : m_tiers)
        add(steps, time, std::isfinite(value) ? value : std::numeric_limits<double>::quiet_NaN());
}

void TieredSeries::clear()
{
    for (Steps &steps : m_tiers) {
        steps.samples.clear();
        steps.complete = true;
    }
    m_newestMs.reset();
}

std::optional<qint64> TieredSeries::newestMs() const
{
    return m_newestMs;
}

std::optional<qint64> TieredSeries::oldestMs() const
{
    std::optional<qint64> oldest;
    for (const Steps &steps : m_tiers) {
        const auto first = std::find_if(steps.samples.begin(), steps.samples.end(),
                                        [](const Sample &sample) { return !sample.isBreak(); });
        if (first != steps.samples.end() && (!oldest || first->timeMs < *oldest))
            oldest = first->timeMs;
    }
    return oldest;
}

SampleColumns TieredSeries::columns(TimeRange range, int count) const
{
    SampleColumns columns(range, count);
    const std::deque<Sample> &samples = tierFor(range.from).samples;
    auto next = std::lower_bound(
        samples.begin(), samples.end(), range.from,
        [](const Sample &sample, qint64 timeMs) { return sample.timeMs < timeMs; });
    if (next != samples.begin())
        --next;
    for (; next != samples.end(); ++next) {
        columns.add(*next);
        if (next->timeMs > range.to)
            break;
    }
    return columns;
}

size_t TieredSeries::size() const
{
    size_t size = 0;
    for (const Steps &steps : m_tiers)
        size += steps.samples.size();
    return size;
}

void TieredSeries::add(Steps &steps, qint64 timeMs, double value)
{
    std::deque<Sample> &samples = steps.samples;
    if (std::isnan(value)) {
        if (!samples.empty() && !samples.back().isBreak())
            samples.push_back({timeMs, value});
        return;
    }
    const qint64 step = steps.tier.step.count();
    // A step has the time at which it begins, but never one before a break.
    qint64 begin = timeMs - timeMs % step;
    if (!samples.empty())
        begin = std::max(begin, samples.back().timeMs);
    const bool isUnderWay = !samples.empty() && !samples.back().isBreak()
        && timeMs - timeMs % step <= samples.back().timeMs;
    if (isUnderWay)
        grow(samples.back(), value);
    else
        samples.push_back({begin, value});
    while (samples.front().timeMs < timeMs - steps.tier.length.count()) {
        samples.pop_front();
        steps.complete = false;
    }
}

const TieredSeries::Steps &TieredSeries::tierFor(qint64 fromMs) const
{
    // Of the range that is as long as the tier, the first step has gone by a part already.
    const auto reaches = [fromMs](const Steps &steps) {
        return steps.complete
            || (!steps.samples.empty()
                && steps.samples.front().timeMs <= fromMs + steps.tier.step.count());
    };
    const auto found = std::find_if(m_tiers.begin(), m_tiers.end(), reaches);
    return found == m_tiers.end() ? m_tiers.back() : *found;
}

} // namespace hearth::app
