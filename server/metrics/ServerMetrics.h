// SPDX-License-Identifier: MIT
#pragma once

#include "server/metrics/EventCounts.h"
#include "server/metrics/MetricsReading.h"
#include "server/metrics/ProcessFigures.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>
#include <vector>

namespace prometheus {
class Gauge;
class Histogram;
} // namespace prometheus

namespace hearth::server {

//! The numbers of the whole server, for Prometheus. All of it is callable from any thread. What
//! happens many times in a turn of a loop is told by a WorkerMetrics, since each call here writes
//! to memory that all threads share.
class ServerMetrics : public EventCounts<ServerMetrics>
{
public:
    explicit ServerMetrics(const QString &version);
    ~ServerMetrics();
    ServerMetrics(const ServerMetrics &) = delete;
    ServerMetrics &operator=(const ServerMetrics &) = delete;

    //! A transaction of that many jobs, from its begin to the end of its commit.
    void committed(std::size_t jobs, std::chrono::nanoseconds time);

    void count(std::size_t place, quint64 n);
    void change(GaugePlace gauge, qint64 by);

    //! Upper bounds of the histogram of deliveries, in seconds.
    [[nodiscard]] static const std::vector<double> &deliveryBounds();
    //! How many deliveries fell below each bound and above its neighbour, those above all bounds
    //! last, and how many seconds they took together.
    void deliveriesTook(const std::vector<double> &perBucket, double seconds);

    //! Two of the same name are the same one; they live as long as this.
    [[nodiscard]] prometheus::Gauge &queueBytes(const QString &worker);
    [[nodiscard]] prometheus::Histogram &loopLag(const QString &thread);

    //! Replaces what was told before.
    void setProcess(const ProcessFigures &figures);

    //! Changes nothing, and nobody who counts waits for it.
    [[nodiscard]] MetricsReading reading() const;

    //! In the text format 0.0.4, ordered by name. Takes about a millisecond, and no look at the
    //! system.
    [[nodiscard]] QByteArray text() const;

private:
    struct Families;

    std::unique_ptr<Families> m_families;
};

} // namespace hearth::server
