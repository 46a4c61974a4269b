// SPDX-License-Identifier: MIT
#pragma once

#include "app/charts/ChartFrame.h"

#include <QList>
#include <QRectF>
#include <QTimeZone>

class QPainter;

namespace hearth::app {

class ChartLook;

//! Where a chart's samples are drawn, and the scales beside them.
struct PlotArea
{
    QRectF plot;
    TimeRange range;
    AxisTicks::Scale scale;

    [[nodiscard]] qreal x(qint64 timeMs) const;
    [[nodiscard]] qreal y(double value) const;
    [[nodiscard]] qint64 timeAt(qreal x) const;
};

//! Values that a chart marks: what is above a ceiling, or below a floor, is worth a look.
struct Thresholds
{
    QList<double> ceilings;
    QList<double> floors;

    friend bool operator==(const Thresholds &, const Thresholds &) = default;
};

//! How charts are drawn, into any painter. A line of many points is drawn by one call for all of
//! its pieces: ten times as fast as a path where nothing but the processor draws.
namespace ChartPainting {

//! Lines across at the marks, what they mean at the left of the plot, and the times below it.
void paintGrid(QPainter &painter, const PlotArea &area, const ChartLook &look);
void paintValueLabels(QPainter &painter, const PlotArea &area, const ChartLook &look,
                      const QString &unit);
void paintTimeLabels(QPainter &painter, const PlotArea &area, const ChartLook &look,
                     const QTimeZone &zone);
void paintLines(QPainter &painter, const PlotArea &area, const ChartFrame &frame,
                const ChartLook &look);
//! Broken lines across, with what they mean at their right end: "> 70".
void paintThresholds(QPainter &painter, const PlotArea &area, const Thresholds &thresholds,
                     const ChartLook &look, const QString &unit);
//! The first line alone.
void paintFirstLine(QPainter &painter, const PlotArea &area, const ChartFrame &frame,
                    const ChartLook &look);
void paintStack(QPainter &painter, const PlotArea &area, const ChartFrame &frame,
                const ChartLook &look);
//! What is under the first line, softly.
void paintShade(QPainter &painter, const PlotArea &area, const ChartFrame &frame,
                const ChartLook &look);

//! The width that the labels of the scale take.
[[nodiscard]] qreal labelWidth(const AxisTicks::Scale &scale, const ChartLook &look,
                               const QString &unit);

} // namespace ChartPainting

} // namespace hearth::app
