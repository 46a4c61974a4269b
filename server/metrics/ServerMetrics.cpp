// SPDX-License-Identifier: MIT
#include "server/metrics/ServerMetrics.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <optional>
#include <prometheus/counter.h>
#include <prometheus/family.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>
#include <sstream>

namespace hearth::server {

namespace {

using prometheus::MetricFamily;
using prometheus::MetricType;
using CounterFamily = prometheus::Family<prometheus::Counter>;
using Bounds = prometheus::Histogram::BucketBoundaries;

const Bounds &secondBounds()
{
    static const Bounds bounds{0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05,
                               0.1,    0.2,   0.5,   1,     2,    5};
    return bounds;
}

//! Most deliveries take less than what commits take.
const Bounds &latencyBounds()
{
    static const Bounds bounds{0.0001, 0.0002, 0.0003, 0.0005, 0.0007, 0.001, 0.0015, 0.002,
                               0.003,  0.005,  0.007,  0.01,   0.015,  0.02,  0.03,   0.05,
                               0.1,    0.2,    0.5,    1,      2,      5};
    return bounds;
}

//! A batch has at most 200 jobs (StorageThread::batchLimit).
Bounds jobBounds()
{
    return {1, 2, 5, 10, 20, 50, 100, 200};
}

double secondsOf(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

MetricFamily familyOf(const char *name, const char *help, MetricType type, double value)
{
    prometheus::ClientMetric metric;
    // The serializer reads the one that belongs to the type.
    metric.counter.value = value;
    metric.gauge.value = value;
    return {name, help, type, {metric}};
}

//! Under the names that all client libraries of Prometheus give them.
void addProcess(std::vector<MetricFamily> &families, const std::optional<ProcessFigures> &figures)
{
    if (!figures)
        return;
    families.push_back(familyOf("process_resident_memory_bytes", "Resident memory.",
                                MetricType::Gauge, static_cast<double>(figures->residentBytes)));
    families.push_back(familyOf("process_cpu_seconds_total",
                                "CPU time of all threads, user and system.", MetricType::Counter,
                                figures->cpuSeconds));
    families.push_back(familyOf("process_open_fds", "Open file descriptors.", MetricType::Gauge,
                                static_cast<double>(figures->openDescriptors)));
}

//! The library keeps its metrics in hash tables.
void sort(std::vector<MetricFamily> &families)
{
    std::sort(families.begin(), families.end(),
              [](const MetricFamily &a, const MetricFamily &b) { return a.name < b.name; });
    for (MetricFamily &family : families)
        std::sort(family.metric.begin(), family.metric.end(),
                  [](const auto &a, const auto &b) { return a.label < b.label; });
}

} // namespace

//! Every metric is looked up once, here. Counters are there, with 0, before their first event, so
//! that their first rise is seen.
struct ServerMetrics::Families
{
    explicit Families(const QString &version);

    [[nodiscard]] std::optional<ProcessFigures> processNow()
    {
        const std::scoped_lock lock(mutex);
        return process;
    }

    prometheus::Registry registry;
    std::mutex mutex; //!< of what stands next
    std::optional<ProcessFigures> process;
    std::array<prometheus::Counter *, CounterPlace::count> counters{};
    std::array<prometheus::Gauge *, gaugePlaces> gauges{};
    prometheus::Histogram &deliveryLatency;
    prometheus::Histogram &commitBatch;
    prometheus::Histogram &commitTime;
    prometheus::Family<prometheus::Gauge> &queueBytes;
    prometheus::Family<prometheus::Histogram> &loopLag;

private:
    CounterFamily &counterFamily(const char *name, const char *help);
    prometheus::Family<prometheus::Gauge> &gaugeFamily(const char *name, const char *help);
    prometheus::Family<prometheus::Histogram> &histogramFamily(const char *name, const char *help);
    void addSingles();
    void addByType();
    void addByCode();
    void addRefusals();
};

ServerMetrics::Families::Families(const QString &version)
    : deliveryLatency(histogramFamily("hearth_delivery_latency_seconds",
                                      "From a command's arrival to the last send of its effect, "
                                      "in each worker that had somebody to send it to.")
                          .Add({}, latencyBounds()))
    , commitBatch(
          histogramFamily("hearth_commit_batch_size", "Jobs in one commit.").Add({}, jobBounds()))
    , commitTime(
          histogramFamily("hearth_commit_seconds", "What one commit took.").Add({}, secondBounds()))
    , queueBytes(gaugeFamily("hearth_queue_bytes",
                             "Bytes that wait to be written to WebSockets, by worker; neither "
                             "streams nor other answers of HTTP, nor what the kernel has taken."))
    , loopLag(histogramFamily("hearth_loop_lag_seconds",
                              "How late a thread's event loop was, sampled twice a second."))
{
    addSingles();
    addByType();
    addByCode();
    addRefusals();
    gaugeFamily("hearth_build_info", "Always 1; the version is the label.")
        .Add({{"version", version.toStdString()}})
        .Set(1);
}

CounterFamily &ServerMetrics::Families::counterFamily(const char *name, const char *help)
{
    return prometheus::BuildCounter().Name(name).Help(help).Register(registry);
}

prometheus::Family<prometheus::Gauge> &ServerMetrics::Families::gaugeFamily(const char *name,
                                                                            const char *help)
{
    return prometheus::BuildGauge().Name(name).Help(help).Register(registry);
}

prometheus::Family<prometheus::Histogram> &
ServerMetrics::Families::histogramFamily(const char *name, const char *help)
{
    return prometheus::BuildHistogram().Name(name).Help(help).Register(registry);
}

void ServerMetrics::Families::addSingles()
{
    const auto gauge = [this](GaugePlace place, const char *name, const char *help) {
        gauges[static_cast<std::size_t>(place)] = &gaugeFamily(name, help).Add({});
    };
    gauge(GaugePlace::Connections, "hearth_connections", "Open TCP connections.");
    gauge(GaugePlace::Sessions, "hearth_sessions", "Sessions that are signed in.");
    gauge(GaugePlace::Streams, "hearth_streams", "Streams of feeds over HTTP that are open.");
    const auto counter = [this](std::size_t place, const char *name, const char *help) {
        counters[place] = &counterFamily(name, help).Add({});
    };
    counter(CounterPlace::Connections, "hearth_connections_total", "TCP connections accepted.");
    counter(CounterPlace::Sessions, "hearth_sessions_total", "Sessions that have signed in.");
    counter(CounterPlace::EphemeralDropped, "hearth_ephemeral_dropped_total",
            "Ephemeral frames (typing, presence) not sent because their reader was slow.");
    counter(CounterPlace::EphemeralCoalesced, "hearth_ephemeral_coalesced_total",
            "Ephemeral frames replaced by a later one about the same before they were sent.");
    counter(CounterPlace::Reconnects, "hearth_reconnects_total",
            "Sessions of users who had lost another one a moment before.");
    counter(CounterPlace::Resumes, "hearth_resumes_total",
            "Sessions that went on where an earlier one had stopped.");
}

void ServerMetrics::Families::addByType()
{
    CounterFamily &commands =
        counterFamily("hearth_commands_total", "Commands received from clients, by type.");
    CounterFamily &deliveries =
        counterFamily("hearth_deliveries_total", "Frames handed to sessions, by type.");
    for (std::size_t i = 0; i < CounterPlace::types; ++i) {
        const auto type = static_cast<MessageType>(i);
        const prometheus::Labels labels{{"type", std::string(wireName(type))}};
        if (direction(type) != Direction::FromServer)
            counters[CounterPlace::ofCommand(type)] = &commands.Add(labels);
        if (direction(type) != Direction::FromClient)
            counters[CounterPlace::ofDelivery(type)] = &deliveries.Add(labels);
    }
}

void ServerMetrics::Families::addByCode()
{
    CounterFamily &closes =
        counterFamily("hearth_closes_total",
                      "WebSockets that ended, by close code; none: without a close frame.");
    for (const int code : CounterPlace::closeCodes)
        counters[CounterPlace::ofClose(code)] = &closes.Add({{"code", std::to_string(code)}});
    counters[CounterPlace::closeOther] = &closes.Add({{"code", "other"}});
    counters[CounterPlace::closeNone] = &closes.Add({{"code", "none"}});
    CounterFamily &answers =
        counterFamily("hearth_http_requests_total", "HTTP requests answered, by status.");
    for (const int status : CounterPlace::httpStatuses)
        counters[CounterPlace::ofHttpAnswer(status)] =
            &answers.Add({{"code", std::to_string(status)}});
    counters[CounterPlace::httpOther] = &answers.Add({{"code", "other"}});
}

void ServerMetrics::Families::addRefusals()
{
    CounterFamily &limited = counterFamily(
        "hearth_rate_limited_total", "What was refused for coming too often, by what it was.");
    for (std::size_t i = 0; i < CounterPlace::rateScopes; ++i)
        counters[CounterPlace::firstRateLimited + i] =
            &limited.Add({{"scope", CounterPlace::rateScopeNames[i]}});
    CounterFamily &failures =
        counterFamily("hearth_auth_failures_total",
                      "Tokens, passwords and invites refused, by which of them it was.");
    for (std::size_t i = 0; i < CounterPlace::authFailures; ++i)
        counters[CounterPlace::firstAuthFailure + i] =
            &failures.Add({{"kind", CounterPlace::authFailureNames[i]}});
    CounterFamily &turnedAway =
        counterFamily("hearth_connections_turned_away_total",
                      "TCP connections ended before anybody had signed in on them, by the reason.");
    for (std::size_t i = 0; i < CounterPlace::turnedAways; ++i)
        counters[CounterPlace::firstTurnedAway + i] =
            &turnedAway.Add({{"reason", CounterPlace::turnedAwayNames[i]}});
}

ServerMetrics::ServerMetrics(const QString &version)
    : m_families(std::make_unique<Families>(version))
{}

ServerMetrics::~ServerMetrics() = default;

void ServerMetrics::committed(std::size_t jobs, std::chrono::nanoseconds time)
{
    m_families->commitBatch.Observe(static_cast<double>(jobs));
    m_families->commitTime.Observe(secondsOf(time));
}

void ServerMetrics::count(std::size_t place, quint64 n)
{
    prometheus::Counter *counter = m_families->counters[place];
    // None: a type in the direction that it does not go.
    Q_ASSERT(counter);
    if (counter)
        counter->Increment(static_cast<double>(n));
}

void ServerMetrics::change(GaugePlace gauge, qint64 by)
{
    m_families->gauges[static_cast<std::size_t>(gauge)]->Increment(static_cast<double>(by));
}

const std::vector<double> &ServerMetrics::deliveryBounds()
{
    return latencyBounds();
}

void ServerMetrics::deliveriesTook(const std::vector<double> &perBucket, double seconds)
{
    m_families->deliveryLatency.ObserveMultiple(perBucket, seconds);
}

prometheus::Gauge &ServerMetrics::queueBytes(const QString &worker)
{
    return m_families->queueBytes.Add({{"worker", worker.toStdString()}});
}

prometheus::Histogram &ServerMetrics::loopLag(const QString &thread)
{
    return m_families->loopLag.Add({{"thread", thread.toStdString()}}, secondBounds());
}

void ServerMetrics::setProcess(const ProcessFigures &figures)
{
    const std::scoped_lock lock(m_families->mutex);
    m_families->process = figures;
}

MetricsReading ServerMetrics::reading() const
{
    MetricsReading reading;
    // None stands for a type in the direction that it does not go.
    for (std::size_t i = 0; i < reading.counters.size(); ++i) {
        if (const prometheus::Counter *counter = m_families->counters.at(i))
            reading.counters.at(i) = std::llround(counter->Value());
    }
    for (std::size_t i = 0; i < reading.gauges.size(); ++i)
        reading.gauges.at(i) = std::llround(m_families->gauges.at(i)->Value());
    quint64 before = 0;
    for (const auto &bucket : m_families->deliveryLatency.Collect().histogram.bucket) {
        reading.deliveries.push_back(static_cast<qint64>(bucket.cumulative_count - before));
        before = bucket.cumulative_count;
    }
    for (const MetricFamily &family : m_families->queueBytes.Collect()) {
        for (const prometheus::ClientMetric &worker : family.metric)
            reading.queueBytes += std::llround(worker.gauge.value);
    }
    reading.process = m_families->processNow();
    return reading;
}

QByteArray ServerMetrics::text() const
{
    std::vector<MetricFamily> families = m_families->registry.Collect();
    addProcess(families, m_families->processNow());
    sort(families);
    std::ostringstream out;
    prometheus::TextSerializer().Serialize(out, families);
    return QByteArray::fromStdString(out.str());
}

} // namespace hearth::server
