// SPDX-License-Identifier: MIT
#pragma once

#include <QLineF>
#include <QPolygonF>

#include <vector>

namespace hearth::app {

struct PlotArea;
class SampleColumns;

//! What of a line is drawn: few long pieces instead of one for each column of pixels, between which
//! seams would show, and which cost time.
class LineTrace
{
public:
    //! What is drawn is beside what was measured by no more of a pixel's height.
    static constexpr qreal tolerance = 0.4;

    LineTrace(const PlotArea &area, const SampleColumns &columns);

    //! One for each stretch without a break, from left to right. A point that stands alone is one,
    //! too.
    [[nodiscard]] const std::vector<QPolygonF> &paths() const { return m_paths; }

    //! Upright, from the lowest to the highest of a column, where that is more than its ends tell.
    [[nodiscard]] const std::vector<QLineF> &bars() const { return m_bars; }

    //! Of all paths.
    [[nodiscard]] std::size_t points() const;

private:
    void begin();
    void add(const QPointF &point);
    [[nodiscard]] bool leadsOn(const QPointF &point) const;

    std::vector<QPolygonF> m_paths;
    std::vector<QLineF> m_bars;
    // From the last point but one, all that lies between these leads past what was left out.
    qreal m_leastSlope = 0;
    qreal m_mostSlope = 0;
};

} // namespace hearth::app
