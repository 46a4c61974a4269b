// SPDX-License-Identifier: MIT
#include "app/inspector/RateBars.h"

#include "app/inspector/EventTableModel.h"
#include "app/inspector/EventWords.h"
#include "app/inspector/RateStrip.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hearth::app {

namespace {

constexpr qreal gap = 2; //!< between bars, where they are wide enough
constexpr qreal seam = 1; //!< between the parts of one
constexpr qreal headroom = 2; //!< above the highest

} // namespace

RateBars::RateBars(QQuickItem *parent)
    : TimeChart(parent)
{
    setKind(Stacked);
}

double RateBars::secondAt(qreal x) const
{
    if (frame().isEmpty() || area().plot.width() <= 0)
        return 0;
    // The newest bar stands behind the end of the range.
    const auto length = static_cast<qreal>(area().range.length());
    const qreal passed = (x - area().plot.left()) / area().plot.width() * length;
    constexpr auto second = static_cast<qreal>(RateStrip::second);
    const qreal time =
        static_cast<qreal>(area().range.from) + std::clamp(passed, 0.0, length + second - 1);
    return std::floor(std::round(time) / second) * second;
}

qreal RateBars::placeOf(double timeMs) const
{
    return area().x(static_cast<qint64>(timeMs));
}

void RateBars::layOut()
{
    // The newest second begins where the range ends, and wants its width, too.
    const auto length = static_cast<qreal>(std::max<qint64>(1, area().range.length()));
    const qreal bar = width() * RateStrip::second / (length + RateStrip::second);
    area().plot = QRectF(0, headroom, width() - bar, std::max<qreal>(0, height() - headroom));
    area().scale.low = 0;
    area().scale.high = std::max(1.0, frame().high());
}

void RateBars::paintChart(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const qreal step = placeOf(static_cast<double>(area().range.from + RateStrip::second))
        - placeOf(static_cast<double>(area().range.from));
    const qreal bar = std::max<qreal>(1, std::floor(step > 2 * gap ? step - gap : step));
    const qreal ground = area().plot.bottom();
    for (const ChartFrame::StackPoint &point : frame().stack()) {
        const qreal left = std::round(area().x(point.timeMs));
        double below = 0;
        qreal bottom = ground;
        for (std::size_t i = 0; i < point.tops.size(); ++i) {
            if (point.tops[i] <= below)
                continue;
            below = point.tops[i];
            // What there was at all is seen.
            const qreal top = std::min(std::round(area().y(below)), bottom - 1);
            const int color =
                EventWords::colorOf(frame().lines()[i].name, EventTableModel::typeColors);
            painter.fillRect(QRectF(left, top, bar, bottom - top), look()->series(color));
            bottom = top - seam;
        }
    }
}

} // namespace hearth::app
