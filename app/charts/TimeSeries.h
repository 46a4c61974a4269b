// SPDX-License-Identifier: MIT
#pragma once

#include "app/charts/SampleSeries.h"

#include <cstddef>
#include <vector>

namespace hearth::app {

//! The newest numbers as they came, so many of them: 16 bytes each.
class TimeSeries final : public SampleSeries
{
public:
    static constexpr size_t usualCapacity = 20'000;

    explicit TimeSeries(size_t capacity = usualCapacity);

    void append(qint64 timeMs, double value) override;
    void clear() override;
    [[nodiscard]] std::optional<qint64> newestMs() const override;
    [[nodiscard]] std::optional<qint64> oldestMs() const override;
    [[nodiscard]] SampleColumns columns(TimeRange range, int count) const override;

    //! With breaks.
    [[nodiscard]] size_t size() const { return m_points.size(); }

private:
    struct Point
    {
        qint64 timeMs = 0;
        double value = 0;
    };

    //! The i-th oldest.
    [[nodiscard]] const Point &at(size_t i) const;
    //! How many are earlier than this moment.
    [[nodiscard]] size_t countBefore(qint64 timeMs) const;

    size_t m_capacity;
    std::vector<Point> m_points; //!< a ring, once it is full
    size_t m_oldest = 0; //!< its place in the ring
};

} // namespace hearth::app
