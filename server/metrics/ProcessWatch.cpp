// SPDX-License-Identifier: MIT
#include "server/metrics/ProcessWatch.h"

#include "server/metrics/ProcessFigures.h"
#include "server/metrics/ServerMetrics.h"

namespace hearth::server {

ProcessWatch::ProcessWatch(ServerMetrics &metrics, std::chrono::milliseconds every)
    : m_metrics(metrics)
{
    m_timer.callOnTimeout(this, &ProcessWatch::look);
    m_timer.start(every);
    look();
}

void ProcessWatch::look()
{
    if (const auto figures = readProcessFigures())
        m_metrics.setProcess(*figures);
}

} // namespace hearth::server
