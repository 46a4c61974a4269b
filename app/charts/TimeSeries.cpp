// SPDX-License-Identifier: MIT
#include "app/charts/TimeSeries.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hearth::app {

TimeSeries::TimeSeries(size_t capacity)
    : m_capacity(std::max<size_t>(1, capacity))
{}

void TimeSeries::append(qint64 timeMs, double value)
{
    const bool isBreak = !std::isfinite(value);
    if (isBreak && (m_points.empty() || std::isnan(at(m_points.size() - 1).value)))
        return;
    Point point{timeMs, isBreak ? std::numeric_limits<double>::quiet_NaN() : value};
    if (!m_points.empty())
        point.timeMs = std::max(timeMs, at(m_points.size() - 1).timeMs);
    if (m_points.size() < m_capacity) {
        m_points.push_back(point);
        return;
    }
    m_points[m_oldest] = point;
    m_oldest = (m_oldest + 1) % m_capacity;
}

void TimeSeries::clear()
{
    m_points.clear();
    m_oldest = 0;
}

std::optional<qint64> TimeSeries::newestMs() const
{
    for (size_t i = m_points.size(); i > 0; --i) {
        if (!std::isnan(at(i - 1).value))
            return at(i - 1).timeMs;
    }
    return std::nullopt;
}

std::optional<qint64> TimeSeries::oldestMs() const
{
    for (size_t i = 0; i < m_points.size(); ++i) {
        if (!std::isnan(at(i).value))
            return at(i).timeMs;
    }
    return std::nullopt;
}

SampleColumns TimeSeries::columns(TimeRange range, int count) const
{
    SampleColumns columns(range, count);
    // The neighbour before the range comes with it.
    const size_t first = countBefore(range.from);
    for (size_t i = first > 0 ? first - 1 : 0; i < m_points.size(); ++i) {
        const Point &point = at(i);
        columns.add(Sample{point.timeMs, point.value});
        if (point.timeMs > range.to)
            break;
    }
    return columns;
}

const TimeSeries::Point &TimeSeries::at(size_t i) const
{
    const size_t place = m_oldest + i;
    return m_points[place < m_points.size() ? place : place - m_points.size()];
}

size_t TimeSeries::countBefore(qint64 timeMs) const
{
    size_t low = 0;
    size_t high = m_points.size();
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (at(middle).timeMs < timeMs)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace hearth::app
