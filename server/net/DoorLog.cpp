// SPDX-License-Identifier: MIT
#include "server/net/DoorLog.h"

#include "server/logging/LogRecord.h"
#include "server/metrics/WorkerMetrics.h"
#include "shared/base/Logging.h"

namespace hearth::server {

DoorLog::DoorLog(const Clock &clock, WorkerMetrics &metrics)
    : m_metrics(metrics)
    , m_pause(clock)
{}

void DoorLog::turnedAway(TurnedAway why, const QHostAddress &peer)
{
    m_metrics.turnedAway(why);
    ++m_untold.at(static_cast<std::size_t>(why));
    if (!m_pause.passes())
        return;
    LogRecord record(lcNet(), "connections turned away");
    for (std::size_t i = 0; i < m_untold.size(); ++i) {
        if (const qint64 count = std::exchange(m_untold[i], 0); count > 0)
            record.add(CounterPlace::turnedAwayNames[i], count);
    }
    record.add("last", peer);
}

} // namespace hearth::server
