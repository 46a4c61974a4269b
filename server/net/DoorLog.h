// SPDX-License-Identifier: MIT
#pragma once

#include "server/logging/LogPause.h"
#include "server/metrics/CounterPlace.h"

#include <QHostAddress>

#include <array>

namespace hearth::server {

class WorkerMetrics;

//! Tells of connections that are ended before anybody has signed in on them: each is counted, and
//! one line a minute at most says how many there were since the last one. Lives in the thread of a
//! worker.
class DoorLog
{
public:
    //! Both outlive it.
    DoorLog(const Clock &clock, WorkerMetrics &metrics);

    void turnedAway(TurnedAway why, const QHostAddress &peer);

private:
    WorkerMetrics &m_metrics;
    LogPause m_pause;
    std::array<qint64, CounterPlace::turnedAways> m_untold{};
};

} // namespace hearth::server
