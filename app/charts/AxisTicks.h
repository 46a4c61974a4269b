// SPDX-License-Identifier: MIT
#pragma once

#include "app/charts/SampleColumns.h"

#include <QString>
#include <QTimeZone>

#include <vector>

//! Where an axis has its marks, and what stands at them.
namespace hearth::app::AxisTicks {

//! The marks of a scale, 1, 2 or 5 times a power of ten apart.
struct Scale
{
    double low = 0; //!< the first mark, at or below all values
    double high = 1; //!< the last mark, at or above all values
    double step = 1;
    int decimals = 0; //!< that tell the marks apart

    [[nodiscard]] std::vector<double> marks() const;
};

enum class Zero {
    Included, //!< the scale begins at zero, or ends there
    Free
};

//! A scale for values from `low` to `high` with at most so many steps, two at least. Any finite
//! values will do: where there is nothing between them, the scale has room around them.
[[nodiscard]] Scale scaleFor(double low, double high, int mostSteps, Zero zero);

//! The least number of ms, out of those that people count by (1, 2, 5, 10, 15, 30 s …), for at most
//! so many steps in the range.
[[nodiscard]] qint64 timeStep(TimeRange range, int mostSteps);
//! The multiples of the step within the range, by the clock on the wall; from a day up, midnights.
[[nodiscard]] std::vector<qint64> timeMarks(TimeRange range, qint64 stepMs, const QTimeZone &zone);
//! "09:04", with seconds where the step is below a minute, the date where it is a day, and at
//! midnight; as the locale writes them.
[[nodiscard]] QString timeLabel(qint64 timeMs, qint64 stepMs, const QTimeZone &zone);

//! "1,284", "0.5 ms", "12k/s", "3.4M": the number, then the unit as it is. `largest` is the largest
//! on the same axis, so that all of them are written in thousands, or none.
[[nodiscard]] QString number(double value, int decimals, const QString &unit, double largest = 0);
//! The same with the digits that are worth reading of a single value.
[[nodiscard]] QString reading(double value, const QString &unit);

} // namespace hearth::app::AxisTicks
