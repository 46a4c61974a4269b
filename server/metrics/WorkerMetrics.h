// SPDX-License-Identifier: MIT
#pragma once

#include "server/metrics/ServerMetrics.h"

#include <array>
#include <bitset>
#include <vector>

namespace hearth::server {

//! What one thread counts: plain numbers of its own, told to all by flush(), which belongs at the
//! end of each turn of its loop and costs next to nothing when nothing was counted. Used in one
//! thread; what was not flushed is when it is destroyed.
class WorkerMetrics : public EventCounts<WorkerMetrics>
{
public:
    //! `worker` is the label of its share of the queues, and unique.
    WorkerMetrics(ServerMetrics &metrics, const QString &worker);
    ~WorkerMetrics();
    WorkerMetrics(const WorkerMetrics &) = delete;
    WorkerMetrics &operator=(const WorkerMetrics &) = delete;

    void count(std::size_t place, quint64 n)
    {
        m_counts[place] += n;
        m_counted.set(place);
    }

    void change(GaugePlace gauge, qint64 by) { m_changes[static_cast<std::size_t>(gauge)] += by; }

    //! From a command's arrival to the last send of its effect in this thread.
    void deliveryTook(std::chrono::nanoseconds time);

    //! What waits in all queues of this thread grew by so much, or shrank.
    void queueChanged(qint64 by) { m_queueBytes += by; }

    void setQueueBytes(qint64 bytes) { m_queueBytes = bytes; }

    void flush();

private:
    ServerMetrics &m_metrics;
    prometheus::Gauge &m_queueGauge;
    std::array<quint64, CounterPlace::count> m_counts{};
    std::bitset<CounterPlace::count> m_counted;
    std::array<qint64, gaugePlaces> m_changes{};
    std::vector<double> m_deliveries; //!< a bucket each, as the registry takes them
    double m_deliverySeconds = 0;
    bool m_hasDeliveries = false;
    qint64 m_queueBytes = 0;
    qint64 m_toldQueueBytes = 0;
};

} // namespace hearth::server
