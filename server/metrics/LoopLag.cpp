// SPDX-License-Identifier: MIT
#include "server/metrics/LoopLag.h"

#include "server/metrics/ServerMetrics.h"

#include <algorithm>
#include <prometheus/histogram.h>

namespace hearth::server {

LoopLag::LoopLag(ServerMetrics &metrics, const QString &thread, std::chrono::milliseconds every,
                 Now now)
    : m_lag(metrics.loopLag(thread))
    , m_every(every)
    , m_now(std::move(now))
{
    m_timer.setSingleShot(true);
    // A coarse one may be late by 5 % on purpose.
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout(this, &LoopLag::report);
    arm();
}

void LoopLag::arm()
{
    // Each time anew: a repeating timer skips what it has missed.
    m_due = m_now() + m_every;
    m_timer.start(m_every);
}

void LoopLag::report()
{
    const std::chrono::duration<double> late = m_now() - m_due;
    // Timers count in whole milliseconds, and may be early by part of one.
    m_lag.Observe(std::max(late.count(), 0.0));
    arm();
}

} // namespace hearth::server
