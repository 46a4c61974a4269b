// SPDX-License-Identifier: MIT
#include "app/charts/LineTrace.h"

#include "app/charts/ChartPainting.h"
#include "app/charts/SampleColumns.h"

#include <algorithm>
#include <limits>

namespace hearth::app {

namespace {

constexpr qreal anySlope = std::numeric_limits<qreal>::infinity();

} // namespace

LineTrace::LineTrace(const PlotArea &area, const SampleColumns &columns)
{
    const auto place = [&area](qint64 timeMs, double value) {
        return QPointF(area.x(timeMs), area.y(value));
    };
    begin();
    if (columns.before())
        add(place(columns.before()->timeMs, columns.before()->value));
    for (const SampleColumns::Column &column : columns.columns()) {
        const SampleSummary &summary = column.summary;
        if (summary.count == 0)
            continue;
        if (!column.joined)
            begin();
        const QPointF first = place(column.firstMs, column.first);
        const QPointF last = place(column.lastMs, summary.last);
        add(first);
        const qreal top = area.y(summary.high);
        const qreal bottom = area.y(summary.low);
        const bool isBeyondEnds = top < std::min(first.y(), last.y()) - tolerance
            || bottom > std::max(first.y(), last.y()) + tolerance;
        const qreal middle = (first.x() + last.x()) / 2;
        if (isBeyondEnds)
            m_bars.emplace_back(middle, bottom, middle, top);
        if (column.lastMs != column.firstMs || summary.last != column.first)
            add(last);
    }
    if (columns.after())
        add(place(columns.after()->timeMs, columns.after()->value));
    std::erase_if(m_paths, [](const QPolygonF &path) { return path.isEmpty(); });
}

std::size_t LineTrace::points() const
{
    std::size_t points = 0;
    for (const QPolygonF &path : m_paths)
        points += static_cast<std::size_t>(path.size());
    return points;
}

void LineTrace::begin()
{
    m_paths.emplace_back();
}

bool LineTrace::leadsOn(const QPointF &point) const
{
    const QPolygonF &path = m_paths.back();
    if (path.size() < 2)
        return false;
    const QPointF way = point - path.at(path.size() - 2);
    return way.x() > 0 && way.y() >= m_leastSlope * way.x() && way.y() <= m_mostSlope * way.x();
}

//! A swing filter: as long as one straight line passes all that came since the last corner, only
//! its end moves.
void LineTrace::add(const QPointF &point)
{
    QPolygonF &path = m_paths.back();
    if (leadsOn(point)) {
        path.last() = point;
    } else {
        path.append(point);
        m_leastSlope = -anySlope;
        m_mostSlope = anySlope;
    }
    if (path.size() < 2)
        return;
    const QPointF way = path.last() - path.at(path.size() - 2);
    // What goes straight up or down is a corner in any case.
    if (way.x() <= 0) {
        m_leastSlope = anySlope;
        m_mostSlope = -anySlope;
        return;
    }
    m_leastSlope = std::max(m_leastSlope, (way.y() - tolerance) / way.x());
    m_mostSlope = std::min(m_mostSlope, (way.y() + tolerance) / way.x());
}

} // namespace hearth::app
