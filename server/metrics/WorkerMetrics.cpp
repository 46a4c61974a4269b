// SPDX-License-Identifier: MIT
#include "server/metrics/WorkerMetrics.h"

#include <algorithm>
#include <prometheus/gauge.h>
#include <utility>

namespace hearth::server {

WorkerMetrics::WorkerMetrics(ServerMetrics &metrics, const QString &worker)
    : m_metrics(metrics)
    , m_queueGauge(metrics.queueBytes(worker))
    , m_deliveries(ServerMetrics::deliveryBounds().size() + 1)
{}

WorkerMetrics::~WorkerMetrics()
{
    // Its queues go with it.
    m_queueBytes = 0;
    flush();
}

void WorkerMetrics::deliveryTook(std::chrono::nanoseconds time)
{
    const double seconds = std::chrono::duration<double>(time).count();
    const std::vector<double> &bounds = ServerMetrics::deliveryBounds();
    // A bound belongs to the bucket below it ("le").
    const auto bucket = std::lower_bound(bounds.begin(), bounds.end(), seconds) - bounds.begin();
    m_deliveries[static_cast<std::size_t>(bucket)] += 1;
    m_deliverySeconds += seconds;
    m_hasDeliveries = true;
}

void WorkerMetrics::flush()
{
    if (m_counted.any()) {
        for (std::size_t place = 0; place < m_counts.size(); ++place) {
            if (m_counted.test(place))
                m_metrics.count(place, std::exchange(m_counts[place], 0));
        }
        m_counted.reset();
    }
    for (std::size_t gauge = 0; gauge < m_changes.size(); ++gauge) {
        if (const qint64 by = std::exchange(m_changes[gauge], 0))
            m_metrics.change(static_cast<GaugePlace>(gauge), by);
    }
    if (m_hasDeliveries) {
        m_metrics.deliveriesTook(m_deliveries, std::exchange(m_deliverySeconds, 0));
        std::fill(m_deliveries.begin(), m_deliveries.end(), 0);
        m_hasDeliveries = false;
    }
    if (m_queueBytes != m_toldQueueBytes) {
        m_toldQueueBytes = m_queueBytes;
        m_queueGauge.Set(static_cast<double>(m_queueBytes));
    }
}

} // namespace hearth::server
