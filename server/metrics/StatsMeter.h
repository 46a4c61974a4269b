// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/ServerReading.h"
#include "server/metrics/MetricsReading.h"
#include "shared/base/Clock.h"

namespace hearth::server {

class ServerMetrics;

//! Reads the metrics again and again, and makes of what they have risen by what `$server` tells.
//! Nobody who counts notices.
class StatsMeter
{
public:
    //! Both outlive it. The first interval begins here.
    StatsMeter(const Clock &clock, const ServerMetrics &metrics);

    //! Of the time since the last call; and of the minute of the clock that has ended since.
    [[nodiscard]] ServerReading read();

private:
    struct Moment
    {
        UnixTime time;
        SteadyTime steady;
        MetricsReading reading;
    };

    [[nodiscard]] Moment now() const;
    [[nodiscard]] static ServerStats between(const Moment &begin, const Moment &end);

    const Clock &m_clock;
    const ServerMetrics &m_metrics;
    Moment m_last;
    Moment m_minute; //!< its begin
};

} // namespace hearth::server
