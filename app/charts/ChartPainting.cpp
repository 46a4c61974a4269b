// SPDX-License-Identifier: MIT
#include "app/charts/ChartPainting.h"

#include "app/charts/ChartLook.h"
#include "app/charts/LineTrace.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QPolygonF>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace hearth::app {

namespace {

constexpr qreal kLabelGap = 8; //!< between the plot and what stands beside it
constexpr qreal kTimeGap = 72; //!< between two times at least
constexpr qreal kLineWidth = 1.5;
constexpr size_t kManyBars = 150;
constexpr size_t kFewPoints = 150;
constexpr qreal kShade = 0.14;
constexpr qreal kAreaWeight = 0.86;
constexpr qreal kDash = 4; //!< of a threshold, and what is between two
constexpr float kLabelWeight = 0.8F; //!< of the surface behind a threshold's label

QColor mixed(const QColor &over, const QColor &under, qreal weight)
{
    const auto part = [weight](int a, int b) {
        return static_cast<int>(std::lround(a * weight + b * (1 - weight)));
    };
    return {part(over.red(), under.red()), part(over.green(), under.green()),
            part(over.blue(), under.blue())};
}

double largestOf(const AxisTicks::Scale &scale)
{
    return std::max(std::abs(scale.low), std::abs(scale.high));
}

//! A piece from each of its points to the next; one that stands alone would not be seen else.
void appendPieces(const QPolygonF &path, std::vector<QLineF> &pieces)
{
    if (path.size() == 1) {
        const QPointF half(kLineWidth / 2, 0);
        pieces.emplace_back(path.first() - half, path.first() + half);
    }
    for (int i = 1; i < path.size(); ++i)
        pieces.emplace_back(path.at(i - 1), path.at(i));
}

void drawLine(QPainter &painter, const PlotArea &area, const ChartFrame::Line &line,
              const ChartLook &look)
{
    const LineTrace trace(area, line.columns);
    std::vector<QLineF> pieces = trace.bars();
    // Where there is a bar in most columns nobody sees smooth edges, and they take twice the time.
    const bool isDense =
        pieces.size() > kManyBars && pieces.size() > line.columns.columns().size() / 2;
    // A path has no seams, and where it is long it takes ten times as long.
    const bool isSeamless = trace.points() <= kFewPoints && !isDense;
    painter.save();
    painter.setClipRect(area.plot.adjusted(0, -kLineWidth, 0, kLineWidth));
    painter.setRenderHint(QPainter::Antialiasing, !isDense);
    painter.setPen(QPen(look.series(line.colorIndex), isDense ? 1 : kLineWidth, Qt::SolidLine,
                        Qt::FlatCap, Qt::RoundJoin));
    for (const QPolygonF &path : trace.paths()) {
        if (isSeamless && path.size() > 1)
            painter.drawPolyline(path);
        else
            appendPieces(path, pieces);
    }
    painter.drawLines(pieces.data(), static_cast<int>(pieces.size()));
    painter.restore();
}

//! From the base line up to one layer of the stack, a polygon for each stretch without a break.
void fillLayer(QPainter &painter, const PlotArea &area,
               const std::vector<ChartFrame::StackPoint> &stack, size_t layer)
{
    const qreal base = area.y(0);
    QPolygonF polygon;
    const auto flush = [&] {
        if (polygon.size() > 1) {
            polygon.append({polygon.constLast().x(), base});
            polygon.append({polygon.constFirst().x(), base});
            painter.drawPolygon(polygon);
        }
        polygon.clear();
    };
    polygon.reserve(static_cast<int>(stack.size()) + 2);
    for (const ChartFrame::StackPoint &point : stack) {
        if (!point.joined)
            flush();
        polygon.append({area.x(point.timeMs), area.y(point.tops[layer])});
    }
    flush();
}

void paintThreshold(QPainter &painter, const PlotArea &area, double value, const QString &text,
                    const ChartLook &look)
{
    const qreal y = std::floor(area.y(value)) + 0.5;
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(look.threshold(), 1);
    pen.setDashPattern({kDash, kDash});
    painter.setPen(pen);
    painter.drawLine(QLineF(area.plot.left(), y, area.plot.right(), y));
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(look.font());
    QRectF place(0, 0, metrics.horizontalAdvance(text) + kDash, metrics.height());
    place.moveRight(area.plot.right());
    // Above its line, unless that is the upper edge.
    place.moveBottom(y - 1);
    if (place.top() < area.plot.top() - place.height() / 2)
        place.moveTop(y + 1);
    QColor behind = look.surface();
    behind.setAlphaF(kLabelWeight);
    painter.fillRect(place, behind);
    painter.setFont(look.font());
    painter.setPen(look.threshold());
    painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, text);
}

} // namespace

qreal PlotArea::x(qint64 timeMs) const
{
    const auto length = static_cast<qreal>(std::max<qint64>(1, range.length()));
    return plot.left() + plot.width() * static_cast<qreal>(timeMs - range.from) / length;
}

qreal PlotArea::y(double value) const
{
    return plot.bottom() - plot.height() * (value - scale.low) / (scale.high - scale.low);
}

qint64 PlotArea::timeAt(qreal x) const
{
    const qreal part = (x - plot.left()) / std::max<qreal>(1, plot.width());
    return range.from
        + std::clamp<qint64>(qRound64(part * static_cast<qreal>(range.length())), 0,
                             range.length());
}

namespace ChartPainting {

void paintGrid(QPainter &painter, const PlotArea &area, const ChartLook &look)
{
    QVarLengthArray<QLineF, 16> lines;
    for (const double mark : area.scale.marks()) {
        // On whole pixels, or each is two faint ones.
        const qreal y = std::floor(area.y(mark)) + 0.5;
        lines.append(QLineF(area.plot.left(), y, area.plot.right(), y));
    }
    painter.setPen(QPen(look.grid(), 1));
    painter.drawLines(lines.constData(), static_cast<int>(lines.size()));
}

void paintValueLabels(QPainter &painter, const PlotArea &area, const ChartLook &look,
                      const QString &unit)
{
    painter.setFont(look.font());
    painter.setPen(look.text());
    const qreal height = QFontMetricsF(look.font()).height();
    const double largest = largestOf(area.scale);
    for (const double mark : area.scale.marks()) {
        const QRectF place(0, area.y(mark) - height / 2, area.plot.left() - kLabelGap, height);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                         AxisTicks::number(mark, area.scale.decimals, unit, largest));
    }
}

void paintTimeLabels(QPainter &painter, const PlotArea &area, const ChartLook &look,
                     const QTimeZone &zone)
{
    if (area.range.length() <= 0)
        return;
    const QFontMetricsF metrics(look.font());
    const auto widthOf = [&](qint64 timeMs, qint64 step) {
        return metrics.horizontalAdvance(AxisTicks::timeLabel(timeMs, step, zone));
    };
    // Seconds make it wider, so the step is sought again with the width of its own labels.
    const auto stepFor = [&](qreal width) {
        const int most = static_cast<int>(area.plot.width() / (width + kTimeGap));
        return AxisTicks::timeStep(area.range, std::max(1, most));
    };
    qint64 step = stepFor(widthOf(area.range.to, stepFor(0)));
    step = std::max(step, stepFor(widthOf(area.range.to, step)));
    painter.setFont(look.font());
    painter.setPen(look.text());
    for (const qint64 mark : AxisTicks::timeMarks(area.range, step, zone)) {
        const qreal width = widthOf(mark, step);
        const qreal left = std::clamp(area.x(mark) - width / 2, area.plot.left(),
                                      std::max(area.plot.left(), area.plot.right() - width));
        painter.drawText(QPointF(left, area.plot.bottom() + kLabelGap + metrics.ascent()),
                         AxisTicks::timeLabel(mark, step, zone));
    }
}

void paintLines(QPainter &painter, const PlotArea &area, const ChartFrame &frame,
                const ChartLook &look)
{
    for (const ChartFrame::Line &line : frame.lines())
        drawLine(painter, area, line, look);
}

void paintThresholds(QPainter &painter, const PlotArea &area, const Thresholds &thresholds,
                     const ChartLook &look, const QString &unit)
{
    for (const double ceiling : thresholds.ceilings)
        paintThreshold(painter, area, ceiling,
                       QStringLiteral("> %1").arg(AxisTicks::reading(ceiling, unit)), look);
    for (const double floor : thresholds.floors)
        paintThreshold(painter, area, floor,
                       QStringLiteral("< %1").arg(AxisTicks::reading(floor, unit)), look);
}

void paintFirstLine(QPainter &painter, const PlotArea &area, const ChartFrame &frame,
                    const ChartLook &look)
{
    if (!frame.lines().empty())
        drawLine(painter, area, frame.lines().front(), look);
}

void paintStack(QPainter &painter, const PlotArea &area, const ChartFrame &frame,
                const ChartLook &look)
{
    painter.save();
    painter.setClipRect(area.plot);
    painter.setPen(Qt::NoPen);
    // From the top: each covers what lies below it, so that no seam shines through.
    for (size_t layer = frame.lines().size(); layer > 0; --layer) {
        const QColor color = look.series(frame.lines()[layer - 1].colorIndex);
        painter.setBrush(mixed(color, look.surface(), kAreaWeight));
        fillLayer(painter, area, frame.stack(), layer - 1);
    }
    painter.restore();
}

void paintShade(QPainter &painter, const PlotArea &area, const ChartFrame &frame,
                const ChartLook &look)
{
    if (frame.stack().empty() || frame.lines().empty())
        return;
    painter.save();
    painter.setClipRect(area.plot);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(look.series(frame.lines().front().colorIndex), look.surface(), kShade));
    fillLayer(painter, area, frame.stack(), 0);
    painter.restore();
}

qreal labelWidth(const AxisTicks::Scale &scale, const ChartLook &look, const QString &unit)
{
    const QFontMetricsF metrics(look.font());
    qreal width = 0;
    for (const double mark : scale.marks()) {
        const QString text = AxisTicks::number(mark, scale.decimals, unit, largestOf(scale));
        width = std::max(width, metrics.horizontalAdvance(text));
    }
    return std::ceil(width) + kLabelGap;
}

} // namespace ChartPainting

} // namespace hearth::app
