// SPDX-License-Identifier: MIT
#pragma once

#include "server/metrics/CounterPlace.h"
#include "server/metrics/ProcessFigures.h"

#include <array>
#include <optional>
#include <vector>

namespace hearth::server {

//! What ServerMetrics have counted up to some moment.
struct MetricsReading
{
    std::array<qint64, CounterPlace::count> counters{};
    std::array<qint64, gaugePlaces> gauges{};
    std::vector<qint64>
        deliveries; //!< a bucket of ServerMetrics::deliveryBounds() each, and one more
    qint64 queueBytes = 0; //!< of all workers
    std::optional<ProcessFigures> process;

    [[nodiscard]] qint64 of(GaugePlace place) const
    {
        return gauges.at(static_cast<std::size_t>(place));
    }
};

} // namespace hearth::server
