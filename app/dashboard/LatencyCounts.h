// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/ServerFeedBodies.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace hearth::app {

//! How many deliveries took how long: the histograms of any number of intervals, summed up.
class LatencyCounts
{
public:
    static constexpr double usPerMs = 1000;

    LatencyCounts() = default;
    explicit LatencyCounts(const DeliveryLatency &latency);

    //! Bounds that are others, as of a newer server, take the place of all that was counted by the
    //! ones before.
    LatencyCounts &operator+=(const LatencyCounts &other);

    [[nodiscard]] qint64 total() const;
    //! Within this many microseconds came this part of them, `part` above 0 and at most 1; nothing
    //! without any. Between two bounds it is taken as even; beyond the last it is the last.
    [[nodiscard]] std::optional<double> quantileUs(double part) const;

    // As bars, up to the last one that holds something, and to usualEndUs in any case.

    static constexpr qint64 usualEndUs = 30'000;

    [[nodiscard]] QList<double> bars() const;
    //! "0.1", "1", "10 ms" below some of the bars, nothing below the others.
    [[nodiscard]] QStringList labels() const;
    //! "0.2 to 0.3 ms"
    [[nodiscard]] QStringList names() const;

private:
    [[nodiscard]] size_t barCount() const;

    std::vector<qint64> m_boundsUs;
    std::vector<qint64> m_counts; //!< one more than bounds
};

} // namespace hearth::app
