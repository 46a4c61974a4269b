// SPDX-License-Identifier: MIT
#pragma once

#include "app/charts/AxisTicks.h"
#include "app/charts/SampleColumns.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hearth::app {

class SeriesSet;

//! What a chart over time shows at one moment, apart from its looks: it stays as it is while the
//! series go on, so that a paused chart, its read-out and its summary say the same.
class ChartFrame
{
public:
    enum class Kind { Lines, Stacked };

    struct Line
    {
        QString name;
        int colorIndex = 0;
        SampleColumns columns;
    };

    //! Where the layers of a stack end, from the bottom up.
    struct StackPoint
    {
        qint64 timeMs = 0;
        bool joined = true; //!< to the one before
        std::vector<double> tops;
    };

    ChartFrame() = default;
    ChartFrame(const SeriesSet &series, TimeRange range, int columns, Kind kind);

    [[nodiscard]] TimeRange range() const { return m_range; }

    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }

    //! Of a stack alone.
    [[nodiscard]] const std::vector<StackPoint> &stack() const { return m_stack; }

    //! Nothing was measured within the range.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

    //! Lowest and highest of what is drawn; both 0 while empty.
    [[nodiscard]] double low() const { return m_low; }

    [[nodiscard]] double high() const { return m_high; }

    //! The moment with a measurement that is nearest to this one.
    [[nodiscard]] qint64 nearest(qint64 timeMs) const;
    //! The one that many columns further, or the next behind that; at the ends the last one.
    [[nodiscard]] qint64 beside(qint64 timeMs, int columns) const;
    //! What each line has there, empty where it has nothing near: "58 %", and where a column has
    //! several, "52 % (40 to 61)".
    [[nodiscard]] QStringList readings(qint64 timeMs) const;
    //! "humidity: min 40 %, mean 52 %, max 61 %, last 58 %", a line of text a series.
    [[nodiscard]] QString summary() const;

private:
    void stackUp();
    void measure();

    TimeRange m_range;
    QString m_unit;
    int m_columns = 0;
    std::vector<Line> m_lines;
    std::vector<StackPoint> m_stack;
    double m_low = 0;
    double m_high = 0;
    bool m_isEmpty = true;
};

} // namespace hearth::app
