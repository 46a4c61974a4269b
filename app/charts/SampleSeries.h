// SPDX-License-Identifier: MIT
#pragma once

#include "app/charts/SampleColumns.h"

#include <optional>

namespace hearth::app {

//! Numbers over time in bounded memory, oldest first: what charts read. Times never go back; what
//! is given an earlier one than the newest has is taken as the newest's.
class SampleSeries
{
public:
    virtual ~SampleSeries() = default;

    //! A value that is not finite breaks the line (Sample).
    virtual void append(qint64 timeMs, double value) = 0;
    virtual void clear() = 0;
    //! Of the newest number; nothing while there is none.
    [[nodiscard]] virtual std::optional<qint64> newestMs() const = 0;
    //! Of the oldest number that is still here.
    [[nodiscard]] virtual std::optional<qint64> oldestMs() const = 0;
    //! What there is of this range, with the neighbours on both sides.
    [[nodiscard]] virtual SampleColumns columns(TimeRange range, int count) const = 0;
};

} // namespace hearth::app
