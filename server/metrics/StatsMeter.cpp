// SPDX-License-Identifier: MIT
#include "server/metrics/StatsMeter.h"

#include "server/metrics/ServerMetrics.h"

#include <cmath>

namespace hearth::server {

namespace {

using Counts = std::array<qint64, CounterPlace::count>;

//! Within its bucket the longest of them lies where it would if all were spread evenly.
std::optional<qint64> percentile(const DeliveryLatency &latency, double share)
{
    if (latency.count == 0)
        return std::nullopt;
    const double rank = std::ceil(share * static_cast<double>(latency.count));
    double before = 0;
    for (std::size_t i = 0; i < latency.boundsUs.size(); ++i) {
        const auto here = static_cast<double>(latency.counts.at(i));
        if (here > 0 && before + here >= rank) {
            const auto lower = static_cast<double>(i == 0 ? 0 : latency.boundsUs[i - 1]);
            const auto upper = static_cast<double>(latency.boundsUs[i]);
            return std::llround(lower + (upper - lower) * (rank - before) / here);
        }
        before += here;
    }
    return latency.boundsUs.back();
}

DeliveryLatency latencyOf(const std::vector<qint64> &before, const std::vector<qint64> &after)
{
    DeliveryLatency latency;
    for (const double bound : ServerMetrics::deliveryBounds())
        latency.boundsUs.push_back(std::llround(bound * 1e6));
    for (std::size_t i = 0; i < after.size(); ++i) {
        latency.counts.push_back(after[i] - before.at(i));
        latency.count += latency.counts.back();
    }
    latency.p50Us = percentile(latency, 0.5);
    latency.p99Us = percentile(latency, 0.99);
    return latency;
}

std::map<TypeName, qint64> byType(const Counts &risen, std::size_t (*place)(MessageType))
{
    std::map<TypeName, qint64> types;
    for (std::size_t i = 0; i < CounterPlace::types; ++i) {
        const auto type = static_cast<MessageType>(i);
        if (const qint64 count = risen.at(place(type))) {
            const std::string_view name = wireName(type);
            types.emplace(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())),
                          count);
        }
    }
    return types;
}

template <std::size_t N>
void addRefused(std::vector<ServerReading::Refused> &refused, const QString &event,
                const std::array<const char *, N> &scopes, const Counts &risen, std::size_t first)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (const qint64 count = risen.at(first + i))
            refused.push_back({event, QString::fromLatin1(scopes.at(i)), count});
    }
}

Counts risenBetween(const MetricsReading &begin, const MetricsReading &end)
{
    Counts risen{};
    for (std::size_t i = 0; i < risen.size(); ++i)
        risen.at(i) = end.counters.at(i) - begin.counters.at(i);
    return risen;
}

} // namespace

StatsMeter::StatsMeter(const Clock &clock, const ServerMetrics &metrics)
    : m_clock(clock)
    , m_metrics(metrics)
    , m_last(now())
    , m_minute(m_last)
{}

StatsMeter::Moment StatsMeter::now() const
{
    return {m_clock.now(), m_clock.steadyNow(), m_metrics.reading()};
}

ServerReading StatsMeter::read()
{
    const Moment present = now();
    ServerReading reading;
    reading.second = between(m_last, present);
    const Counts risen = risenBetween(m_last.reading, present.reading);
    addRefused(reading.refused, QStringLiteral("rate_limited"), CounterPlace::rateScopeNames, risen,
               CounterPlace::firstRateLimited);
    addRefused(reading.refused, QStringLiteral("sign_in.failed"), CounterPlace::authFailureNames,
               risen, CounterPlace::firstAuthFailure);
    addRefused(reading.refused, QStringLiteral("turned_away"), CounterPlace::turnedAwayNames, risen,
               CounterPlace::firstTurnedAway);
    const auto minuteOf = [](const Moment &moment) {
        return std::chrono::floor<std::chrono::minutes>(moment.time);
    };
    if (minuteOf(present) != minuteOf(m_last)) {
        reading.minute = between(m_minute, present);
        m_minute = present;
    }
    m_last = present;
    return reading;
}

ServerStats StatsMeter::between(const Moment &begin, const Moment &end)
{
    const Counts risen = risenBetween(begin.reading, end.reading);
    ServerStats stats;
    stats.time = toMillis(end.time);
    stats.intervalMs =
        std::chrono::duration_cast<std::chrono::milliseconds>(end.steady - begin.steady).count();
    stats.connections = end.reading.of(GaugePlace::Connections);
    stats.sessions = end.reading.of(GaugePlace::Sessions);
    stats.messages = byType(risen, &CounterPlace::ofCommand);
    stats.deliveries = byType(risen, &CounterPlace::ofDelivery);
    stats.latency = latencyOf(begin.reading.deliveries, end.reading.deliveries);
    stats.queueBytes = end.reading.queueBytes;
    stats.reconnects = risen.at(CounterPlace::Reconnects);
    stats.resumes = risen.at(CounterPlace::Resumes);
    stats.errors = risen.at(CounterPlace::ofDelivery(MessageType::Error));
    for (std::size_t i = 0; i < CounterPlace::rateScopes; ++i)
        stats.rateLimited += risen.at(CounterPlace::firstRateLimited + i);
    if (end.reading.process) {
        stats.memoryBytes = end.reading.process->residentBytes;
        if (begin.reading.process)
            stats.cpuMs = std::llround(
                1000 * (end.reading.process->cpuSeconds - begin.reading.process->cpuSeconds));
    }
    return stats;
}

} // namespace hearth::server
