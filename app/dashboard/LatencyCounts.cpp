// SPDX-License-Identifier: MIT
#include "app/dashboard/LatencyCounts.h"

#include "app/charts/AxisTicks.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hearth::app {

namespace {

struct LatencyWords
{
    Q_DECLARE_TR_FUNCTIONS(LatencyCounts)
};

QString millis(qint64 us)
{
    return AxisTicks::reading(static_cast<double>(us) / LatencyCounts::usPerMs, {});
}

//! 1 or 3 times a power of ten, as the marks of such a scale are.
bool isMark(qint64 us)
{
    while (us > 0 && us % 10 == 0)
        us /= 10;
    return us == 1 || us == 3;
}

} // namespace

LatencyCounts::LatencyCounts(const DeliveryLatency &latency)
{
    // A histogram that contradicts itself says nothing.
    const bool isSound = latency.counts.size() == latency.boundsUs.size() + 1
        && !latency.boundsUs.empty() && latency.boundsUs.front() > 0
        && std::is_sorted(latency.boundsUs.begin(), latency.boundsUs.end())
        && std::all_of(latency.counts.begin(), latency.counts.end(),
                       [](qint64 count) { return count >= 0; });
    if (!isSound)
        return;
    m_boundsUs = latency.boundsUs;
    m_counts = latency.counts;
}

LatencyCounts &LatencyCounts::operator+=(const LatencyCounts &other)
{
    if (other.m_counts.empty())
        return *this;
    if (m_boundsUs != other.m_boundsUs) {
        *this = other;
        return *this;
    }
    for (size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
    return *this;
}

qint64 LatencyCounts::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), qint64(0));
}

std::optional<double> LatencyCounts::quantileUs(double part) const
{
    const qint64 all = total();
    if (all == 0)
        return std::nullopt;
    const double rank = std::ceil(part * static_cast<double>(all));
    double below = 0;
    for (size_t i = 0; i < m_boundsUs.size(); ++i) {
        const auto here = static_cast<double>(m_counts[i]);
        if (below + here >= rank && here > 0) {
            const double from = i == 0 ? 0 : static_cast<double>(m_boundsUs[i - 1]);
            const auto to = static_cast<double>(m_boundsUs[i]);
            return from + (to - from) * (rank - below) / here;
        }
        below += here;
    }
    return static_cast<double>(m_boundsUs.back());
}

QList<double> LatencyCounts::bars() const
{
    QList<double> bars;
    for (size_t i = 0; i < barCount(); ++i)
        bars.append(static_cast<double>(m_counts[i]));
    return bars;
}

QStringList LatencyCounts::labels() const
{
    QStringList labels;
    qsizetype last = -1;
    for (size_t i = 0; i < barCount(); ++i) {
        const bool isMarked = i < m_boundsUs.size() && isMark(m_boundsUs[i]);
        labels.append(isMarked ? millis(m_boundsUs[i]) : QString());
        if (isMarked)
            last = labels.size() - 1;
    }
    if (last >= 0)
        labels[last] = LatencyWords::tr("%1 ms").arg(labels.at(last));
    return labels;
}

QStringList LatencyCounts::names() const
{
    QStringList names;
    for (size_t i = 0; i < barCount(); ++i) {
        if (i == 0)
            names.append(LatencyWords::tr("up to %1 ms").arg(millis(m_boundsUs[0])));
        else if (i == m_boundsUs.size())
            names.append(LatencyWords::tr("above %1 ms").arg(millis(m_boundsUs.back())));
        else
            names.append(LatencyWords::tr("%1 to %2 ms")
                             .arg(millis(m_boundsUs[i - 1]), millis(m_boundsUs[i])));
    }
    return names;
}

size_t LatencyCounts::barCount() const
{
    const auto usual = std::upper_bound(m_boundsUs.begin(), m_boundsUs.end(), usualEndUs);
    auto count = static_cast<size_t>(usual - m_boundsUs.begin());
    for (size_t i = count; i < m_counts.size(); ++i) {
        if (m_counts[i] > 0)
            count = i + 1;
    }
    return count;
}

} // namespace hearth::app
