// SPDX-License-Identifier: MIT
#include "app/charts/SampleColumns.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

void SampleSummary::add(const Sample &sample)
{
    add(SampleSummary{sample.low, sample.high, sample.last,
                      sample.value * static_cast<double>(sample.count), sample.count});
}

void SampleSummary::add(const SampleSummary &other)
{
    if (other.count == 0)
        return;
    if (count == 0) {
        *this = other;
        return;
    }
    low = std::min(low, other.low);
    high = std::max(high, other.high);
    last = other.last;
    sum += other.sum;
    count += other.count;
}

SampleColumns::SampleColumns(TimeRange range, int count)
    : m_range(range)
    , m_columns(static_cast<size_t>(std::max(1, count)))
{}

void SampleColumns::add(const Sample &sample)
{
    const bool isInside = sample.timeMs >= m_range.from && sample.timeMs <= m_range.to;
    if (sample.isBreak()) {
        m_broken = true;
        if (!isInside && sample.timeMs < m_range.from)
            m_before.reset();
        return;
    }
    const bool joined = !std::exchange(m_broken, false);
    if (sample.timeMs < m_range.from) {
        m_before = sample;
        return;
    }
    if (sample.timeMs > m_range.to) {
        if (!m_after && !m_ended && joined)
            m_after = sample;
        m_ended = true;
        return;
    }
    Column &column = m_columns[static_cast<size_t>(columnOf(sample.timeMs))];
    if (column.summary.count == 0) {
        column.firstMs = sample.timeMs;
        column.first = sample.value;
        column.joined = joined;
    }
    column.lastMs = sample.timeMs;
    column.summary.add(sample);
}

SampleSummary SampleColumns::total() const
{
    SampleSummary total;
    for (const Column &column : m_columns)
        total.add(column.summary);
    return total;
}

int SampleColumns::nearest(qint64 timeMs) const
{
    int best = -1;
    qint64 distance = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        if (column.summary.count == 0)
            continue;
        const qint64 away = std::max<qint64>({0, column.firstMs - timeMs, timeMs - column.lastMs});
        if (best < 0 || away < distance) {
            best = static_cast<int>(i);
            distance = away;
        }
    }
    return best;
}

int SampleColumns::columnOf(qint64 timeMs) const
{
    const auto count = static_cast<qint64>(m_columns.size());
    const qint64 length = std::max<qint64>(1, m_range.length());
    const auto place = static_cast<double>(timeMs - m_range.from) * static_cast<double>(count)
        / static_cast<double>(length);
    return static_cast<int>(std::clamp<qint64>(static_cast<qint64>(place), 0, count - 1));
}

} // namespace hearth::app
