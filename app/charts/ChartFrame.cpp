// SPDX-License-Identifier: MIT
#include "app/charts/ChartFrame.h"

#include "app/charts/SeriesSet.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace hearth::app {

namespace {

using Column = SampleColumns::Column;

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartFrame)
};

qint64 middleOf(const Column &column)
{
    return column.firstMs + (column.lastMs - column.firstMs) / 2;
}

//! The moments of a line: with the neighbours outside, in their order.
struct Moment
{
    qint64 timeMs;
    double value;
    bool joined;
};

std::vector<Moment> momentsOf(const SampleColumns &columns)
{
    std::vector<Moment> moments;
    if (columns.before())
        moments.push_back({columns.before()->timeMs, columns.before()->value, false});
    for (const Column &column : columns.columns()) {
        if (column.summary.count > 0)
            moments.push_back({middleOf(column), column.summary.mean(), column.joined});
    }
    if (columns.after())
        moments.push_back({columns.after()->timeMs, columns.after()->value, true});
    return moments;
}

//! Between two moments on the way from one to the other; 0 where the line is not.
double valueAt(const std::vector<Moment> &moments, size_t &next, qint64 timeMs)
{
    while (next < moments.size() && moments[next].timeMs < timeMs)
        ++next;
    if (next == moments.size())
        return 0;
    const Moment &behind = moments[next];
    if (behind.timeMs == timeMs)
        return behind.value;
    if (next == 0 || !behind.joined)
        return 0;
    const Moment &before = moments[next - 1];
    const double part = static_cast<double>(timeMs - before.timeMs)
        / static_cast<double>(behind.timeMs - before.timeMs);
    return before.value + part * (behind.value - before.value);
}

} // namespace

ChartFrame::ChartFrame(const SeriesSet &series, TimeRange range, int columns, Kind kind)
    : m_range(range)
    , m_unit(series.unit())
    , m_columns(columns)
{
    for (int row = 0; row < series.count(); ++row)
        m_lines.push_back({series.name(row), series.colorIndex(row),
                           series.samples(row).columns(range, columns)});
    if (kind == Kind::Stacked)
        stackUp();
    measure();
}

void ChartFrame::stackUp()
{
    // All moments of any layer; joined only where every layer that has it is.
    std::map<qint64, bool> moments;
    std::vector<std::vector<Moment>> layers;
    for (const Line &line : m_lines) {
        layers.push_back(momentsOf(line.columns));
        for (const Moment &moment : layers.back()) {
            const auto [place, isNew] = moments.emplace(moment.timeMs, moment.joined);
            if (!isNew)
                place->second = place->second && moment.joined;
        }
    }
    std::vector<size_t> next(layers.size(), 0);
    for (const auto &[timeMs, joined] : moments) {
        StackPoint point{timeMs, joined, {}};
        double top = 0;
        for (size_t i = 0; i < layers.size(); ++i) {
            top += valueAt(layers[i], next[i], timeMs);
            point.tops.push_back(top);
        }
        m_stack.push_back(std::move(point));
    }
}

void ChartFrame::measure()
{
    SampleSummary all;
    for (const Line &line : m_lines)
        all.add(line.columns.total());
    m_isEmpty = all.count == 0;
    if (m_isEmpty)
        return;
    if (m_stack.empty()) {
        m_low = all.low;
        m_high = all.high;
        return;
    }
    // One layer has its peaks, too.
    if (m_lines.size() == 1) {
        m_low = std::min(0.0, all.low);
        m_high = std::max(0.0, all.high);
    }
    for (const StackPoint &point : m_stack) {
        for (const double top : point.tops) {
            m_low = std::min(m_low, top);
            m_high = std::max(m_high, top);
        }
    }
}

qint64 ChartFrame::nearest(qint64 timeMs) const
{
    qint64 best = timeMs;
    qint64 distance = -1;
    for (const Line &line : m_lines) {
        const int column = line.columns.nearest(timeMs);
        if (column < 0)
            continue;
        const qint64 moment = middleOf(line.columns.columns()[static_cast<size_t>(column)]);
        const qint64 away = std::abs(moment - timeMs);
        if (distance < 0 || away < distance) {
            best = moment;
            distance = away;
        }
    }
    return best;
}

qint64 ChartFrame::beside(qint64 timeMs, int columns) const
{
    if (m_lines.empty() || m_columns < 1)
        return timeMs;
    const int from = m_lines.front().columns.columnOf(timeMs) + columns;
    const int step = columns < 0 ? -1 : 1;
    for (int i = from; i >= 0 && i < m_columns; i += step) {
        for (const Line &line : m_lines) {
            const Column &column = line.columns.columns()[static_cast<size_t>(i)];
            if (column.summary.count > 0)
                return middleOf(column);
        }
    }
    return nearest(step < 0 ? m_range.from : m_range.to);
}

QStringList ChartFrame::readings(qint64 timeMs) const
{
    // What is further away than this says nothing of the moment.
    const qint64 reach = std::max<qint64>(1, m_range.length() / 50);
    QStringList texts;
    for (const Line &line : m_lines) {
        const int nearest = line.columns.nearest(timeMs);
        QString text;
        if (nearest >= 0) {
            const Column &column = line.columns.columns()[static_cast<size_t>(nearest)];
            const SampleSummary &summary = column.summary;
            if (std::abs(middleOf(column) - timeMs) <= reach) {
                text = AxisTicks::reading(summary.mean(), m_unit);
                if (summary.low != summary.high)
                    text = ChartWords::tr("%1 (%2 to %3)")
                               .arg(text, AxisTicks::reading(summary.low, {}),
                                    AxisTicks::reading(summary.high, {}));
            }
        }
        texts.append(text);
    }
    return texts;
}

QString ChartFrame::summary() const
{
    QStringList sentences;
    for (const Line &line : m_lines) {
        const SampleSummary total = line.columns.total();
        if (total.count == 0) {
            sentences.append(ChartWords::tr("%1: nothing in this time").arg(line.name));
            continue;
        }
        sentences.append(ChartWords::tr("%1: min %2, mean %3, max %4, last %5")
                             .arg(line.name, AxisTicks::reading(total.low, m_unit),
                                  AxisTicks::reading(total.mean(), m_unit),
                                  AxisTicks::reading(total.high, m_unit),
                                  AxisTicks::reading(total.last, m_unit)));
    }
    return sentences.join(QLatin1Char('\n'));
}

} // namespace hearth::app
