// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <cmath>
#include <optional>
#include <vector>

namespace hearth::app {

//! What was measured at a moment, or over a span of time that begins there. A value that is not a
//! number means that nothing is known from here to the next sample: lines stop.
struct Sample
{
    qint64 timeMs = 0; //!< Unix
    double value = 0; //!< the mean of a span
    double low = value;
    double high = value;
    double last = value; //!< the newest of a span
    qint64 count = 1; //!< how many measurements

    [[nodiscard]] bool isBreak() const { return std::isnan(value); }
};

//! Both ends belong to it.
struct TimeRange
{
    qint64 from = 0; //!< Unix ms
    qint64 to = 0;

    [[nodiscard]] qint64 length() const { return to - from; }

    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

//! What the samples of one range of time come to, over all of it or in a column of pixels.
struct SampleSummary
{
    double low = 0;
    double high = 0;
    double last = 0;
    double sum = 0; //!< of all measurements
    qint64 count = 0; //!< of measurements; 0: there was none, and nothing else holds

    [[nodiscard]] double mean() const { return sum / static_cast<double>(count); }

    void add(const Sample &sample);
    void add(const SampleSummary &other);
};

//! A time range in columns of equal width, usually a pixel each: however many samples there are,
//! a chart draws no more than this, and no peak is lost.
class SampleColumns
{
public:
    struct Column
    {
        SampleSummary summary;
        qint64 firstMs = 0; //!< of the first sample
        qint64 lastMs = 0; //!< of the last one
        double first = 0; //!< the first sample's value
        bool joined = true; //!< to the one with samples before it
    };

    SampleColumns() = default;
    //! At least one column.
    SampleColumns(TimeRange range, int count);

    //! In order of time. Samples outside of the range are the neighbours that lines run to.
    void add(const Sample &sample);

    [[nodiscard]] TimeRange range() const { return m_range; }

    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }

    //! The last sample before the range and the first one behind it, as long as nothing breaks the
    //! line to them.
    [[nodiscard]] const std::optional<Sample> &before() const { return m_before; }

    [[nodiscard]] const std::optional<Sample> &after() const { return m_after; }

    //! All columns together.
    [[nodiscard]] SampleSummary total() const;
    //! The column with samples that is nearest to this moment; -1 if there is none.
    [[nodiscard]] int nearest(qint64 timeMs) const;
    [[nodiscard]] int columnOf(qint64 timeMs) const;

private:
    TimeRange m_range;
    std::vector<Column> m_columns;
    std::optional<Sample> m_before;
    std::optional<Sample> m_after;
    bool m_broken = false; //!< since the last sample
    bool m_ended = false; //!< a break came behind the last sample of the range
};

} // namespace hearth::app
