// SPDX-License-Identifier: MIT
#include "app/inspector/capture/EventStore.h"
#include "app/inspector/capture/FilteredEvents.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <chrono>

using namespace hearth::app;

// A capture of a million events of 200 bytes each, and filters over all of them.

namespace {

qint64 amount()
{
    static const qint64 events = qEnvironmentVariableIntValue("EVENTS");
    return events > 0 ? events : 1'000'000;
}

Event reading(qint64 i)
{
    Event event;
    event.time = 1'764'000'000'000 + i;
    event.type = i % 20 == 0 ? QStringLiteral("alert") : QStringLiteral("reading");
    event.payload = "{\"sensor\":\"greenhouse-" + QByteArray::number(i % 7) + "\",\"humidity\":"
        + QByteArray::number(40 + i % 50) + ",\"temp_c\":21.5,\"n\":" + QByteArray::number(i)
        + ",\"battery\":{\"volts\":3.7,\"charge\":0.82},\"note\":\"";
    event.payload += QByteArray(200 - event.payload.size() - 2, 'x') + "\"}";
    return event;
}

//! MiB of this process that are in memory.
double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

EventStore &captured()
{
    static QTemporaryDir folder;
    static EventStore store({}, folder.path());
    for (qint64 i = store.captured(); i < amount(); ++i)
        store.append(reading(i));
    return store;
}

void capture(benchmark::State &state)
{
    const Event event = reading(7);
    QTemporaryDir folder;
    EventStore store({}, folder.path());
    for (auto _ : state)
        store.append(event);
}

void filter(benchmark::State &state, const char *text)
{
    const auto compiled = EventFilter::compile(QString::fromLatin1(text), 0);
    if (!compiled)
        qFatal("%s", qPrintable(compiled.error().text));
    const StoreView view = captured().view();
    double firstMs = 0;
    qint64 found = 0;
    for (auto _ : state) {
        FilteredEvents filtered;
        QEventLoop loop;
        const auto begin = std::chrono::steady_clock::now();
        bool isFull = false;
        QObject::connect(&filtered, &FilteredEvents::grew, &loop, [&] {
            // As many as a screen has rows.
            if (filtered.count() >= 40 && !std::exchange(isFull, true)) {
                firstMs = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now()
                                                                    - begin)
                              .count();
            }
        });
        QObject::connect(&filtered, &FilteredEvents::finished, &loop, &QEventLoop::quit,
                         Qt::QueuedConnection);
        filtered.start(*compiled, view, FilteredEvents::Order::NewestFirst);
        loop.exec();
        found = filtered.count();
    }
    state.counters["found"] = static_cast<double>(found);
    state.counters["first_ms"] = firstMs;
    state.counters["MiB"] = residentMiB();
}

} // namespace

BENCHMARK(capture)->Name("inspector/capture")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(filter, "type", "type = alert")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(filter, "number", "type = reading and data.humidity > 60")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(filter, "contains", "text contains \"Greenhouse-3\"")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(filter, "pattern", "data.sensor ~ \"-[35]$\" and not data.battery.volts < 3")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
