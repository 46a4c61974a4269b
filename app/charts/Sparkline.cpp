// SPDX-License-Identifier: MIT
#include "app/charts/Sparkline.h"

#include <algorithm>

namespace hearth::app {

namespace {

constexpr qreal kMargin = 1; //!< so that no half of the line is cut off

} // namespace

Sparkline::Sparkline(QQuickItem *parent)
    : TimeChart(parent)
{
    setKind(Stacked);
}

void Sparkline::layOut()
{
    area().plot = QRectF(0, 0, width(), height()).adjusted(0, kMargin, 0, -kMargin);
    // No marks, so nothing to round to.
    const SampleSummary total =
        frame().lines().empty() ? SampleSummary() : frame().lines().front().columns.total();
    area().scale.low = std::min(0.0, total.low);
    area().scale.high = total.high > area().scale.low ? total.high : area().scale.low + 1;
}

void Sparkline::paintChart(QPainter &painter)
{
    ChartPainting::paintShade(painter, area(), frame(), *look());
    ChartPainting::paintFirstLine(painter, area(), frame(), *look());
}

} // namespace hearth::app
