// SPDX-License-Identifier: MIT
#include "tests/bench/load/Scenario.h"

#include "tests/bench/load/Fleet.h"
#include "tests/bench/load/Logins.h"
#include "tests/bench/load/ProcessUsage.h"
#include "tests/bench/load/RoomSetup.h"
#include "tests/bench/load/SyncProbe.h"
#include "tests/bench/load/Traffic.h"

#include <algorithm>
#include <memory>
#include <numeric>

namespace hearth::bench {

namespace {

// As many as a server is glad to see at a time; a storm has no such manners.
constexpr std::size_t kHandshakesAtOnce = 64;
constexpr std::int64_t kSample = 200'000'000;
constexpr std::int64_t kSlowReaderPatience = 1'000'000'000; // to read what is left for them
constexpr double kSecond = 1e9;

std::int64_t nanoseconds(std::chrono::milliseconds time)
{
    return std::chrono::nanoseconds(time).count();
}

template <class Key>
std::uint64_t total(const std::map<Key, std::uint64_t> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0},
                           [](std::uint64_t sum, const auto &entry) { return sum + entry.second; });
}

class Scenario
{
public:
    Scenario(const LoadOptions &options, const Target &target, const TlsContext *tls,
             const std::vector<std::string> &tokens)
        : m_options(options)
        , m_target(target)
        , m_tls(tls)
        , m_fleet(options, target, tls, tokens)
        , m_server(options.serverPid)
    {}

    Result<Report, std::string> run()
    {
        if (m_options.serverPid > 0 && !m_server.cpuNanoseconds())
            return Failure{"--server-pid: no such process"};
        addHead();
        switch (m_options.task) {
        case Task::Storm:
            storm();
            break;
        case Task::Idle:
            if (const auto done = idle(); !done)
                return Failure{done.error()};
            break;
        case Task::Sync:
            if (const auto done = sync(); !done)
                return Failure{done.error()};
            break;
        default:
            if (const auto done = load(); !done)
                return Failure{done.error()};
            break;
        }
        addTail();
        return m_report;
    }

private:
    void addHead()
    {
        m_report.addText("task",
                         m_options.task == Task::Storm      ? "storm"
                             : m_options.task == Task::Idle ? "idle"
                             : m_options.task == Task::Sync ? "sync"
                                                            : "load");
        m_report.addText("peer",
                         m_options.dialect == Dialect::Hearth        ? "hearth"
                             : m_options.dialect == Dialect::Rawsend ? "rawsend"
                                                                     : "ws");
        m_report.add("connections", m_options.connections);
    }

    void addTail()
    {
        const Fleet::Counts &counts = m_fleet.counts();
        m_report.addLatency("connect", m_fleet.connectTimes());
        m_report.add("pings", m_fleet.pings());
        m_report.addCounts("connect_failures", counts.refused);
        m_report.addCounts("closes", counts.closed);
        if (!counts.refused.empty())
            m_report.addFault(std::to_string(total(counts.refused)) + " clients did not get in");
        if (!counts.closed.empty())
            m_report.addFault(std::to_string(total(counts.closed)) + " clients were closed");
    }

    void storm()
    {
        const std::int64_t begin = nowNanoseconds();
        const std::int64_t cpu = m_server.cpuNanoseconds().value_or(0);
        m_fleet.connectAll(m_options.connections);
        const auto wall = static_cast<double>(nowNanoseconds() - begin) / kSecond;
        const auto in = static_cast<double>(m_fleet.counts().open);
        m_report.add("connected", m_fleet.counts().open);
        m_report.add("failed", total(m_fleet.counts().refused));
        m_report.addNumber("seconds", wall);
        m_report.addNumber("connections_per_second", in / wall);
        if (const auto after = m_server.cpuNanoseconds(); after && m_options.serverPid > 0) {
            const double used = static_cast<double>(*after - cpu) / kSecond;
            m_report.addNumber("server_cpu_seconds", used);
            m_report.addNumber("connections_per_cpu_second", in / used);
        }
    }

    //! All clients are in, and the server sends them what there is.
    Result<Done, std::string> enter()
    {
        RoomSetup rooms(m_fleet, m_options);
        if (m_options.dialect == Dialect::Hearth)
            rooms.begin();
        m_fleet.connectAll(kHandshakesAtOnce);
        if (m_fleet.counts().open == 0)
            return Failure{"no client got in: "
                           + (m_fleet.counts().refused.empty()
                                  ? std::string("all were closed")
                                  : m_fleet.counts().refused.begin()->first)};
        if (m_options.dialect == Dialect::Hearth) {
            auto done = rooms.finish();
            m_epoch = rooms.epoch();
            m_fleet.setListener(nullptr);
            return done;
        }
        return Done{};
    }

    Result<Done, std::string> idle()
    {
        const std::int64_t before = m_server.residentBytes().value_or(0);
        if (auto entered = enter(); !entered)
            return entered;
        const std::int64_t settled = nowNanoseconds() + nanoseconds(m_options.warmUp);
        while (nowNanoseconds() < settled)
            m_fleet.poll(settled);
        const std::int64_t resident = m_server.residentBytes().value_or(0);
        const std::int64_t cpu = m_server.cpuNanoseconds().value_or(0);
        const std::int64_t begin = nowNanoseconds();
        const std::int64_t end = begin + nanoseconds(m_options.duration);
        while (nowNanoseconds() < end)
            m_fleet.poll(end);
        const auto wall = static_cast<double>(nowNanoseconds() - begin);
        m_report.add("connected", m_fleet.counts().open);
        m_report.addNumber("seconds", wall / kSecond);
        if (m_options.serverPid > 0) {
            const auto used = static_cast<double>(m_server.cpuNanoseconds().value_or(cpu) - cpu);
            m_report.addNumber("server_cpu_percent", used / wall * 100);
            m_report.addNumber("memory_before_bytes", static_cast<double>(before));
            m_report.addNumber("memory_bytes", static_cast<double>(resident));
            m_report.addNumber("memory_per_connection_bytes",
                               static_cast<double>(resident - before)
                                   / static_cast<double>(m_fleet.counts().open));
        }
        return Done{};
    }

    Result<Done, std::string> sync()
    {
        if (auto entered = enter(); !entered)
            return entered;
        SyncProbe probe(m_fleet, m_options, m_epoch);
        if (auto done = probe.run(); !done)
            return done;
        m_report.add("events", m_options.syncEvents);
        m_report.add("message_bytes", m_options.messageBytes);
        m_report.add("events_in_all", probe.events());
        m_report.addLatency("sync", probe.times());
        return Done{};
    }

    Result<Done, std::string> load()
    {
        if (auto entered = enter(); !entered)
            return entered;
        Logins logins(m_target, m_tls, m_options.loginsPerSecond);
        if (m_options.loginsPerSecond > 0) {
            if (auto begun = logins.begin(); !begun)
                return begun;
        }
        Traffic traffic(m_fleet, m_options);
        m_fleet.stopSlowReaders();
        const std::int64_t resident = m_server.residentBytes().value_or(0);
        std::int64_t peak = resident;
        traffic.start();
        runSampled(traffic, m_options.warmUp, peak);
        const std::int64_t cpu = m_server.cpuNanoseconds().value_or(0);
        const std::int64_t begin = nowNanoseconds();
        traffic.mark();
        runSampled(traffic, m_options.duration, peak);
        awaitResults(traffic, peak);
        const auto wall = static_cast<double>(nowNanoseconds() - begin) / kSecond;
        const auto used = static_cast<double>(m_server.cpuNanoseconds().value_or(cpu) - cpu);
        addTraffic(traffic, wall);
        if (m_options.serverPid > 0) {
            m_report.addNumber("server_cpu_seconds", used / kSecond);
            m_report.addNumber("server_cpu_percent", used / kSecond / wall * 100);
            m_report.addNumber("cpu_ns_per_delivery",
                               used / static_cast<double>(traffic.window().deliveries));
            m_report.addNumber("memory_before_bytes", static_cast<double>(resident));
            m_report.addNumber("memory_peak_bytes", static_cast<double>(peak));
            m_report.addNumber("memory_growth_bytes", static_cast<double>(peak - resident));
        }
        if (m_options.loginsPerSecond > 0)
            addLogins(logins.end(), wall + std::chrono::duration<double>(m_options.warmUp).count());
        traffic.drain();
        addOutcome(traffic);
        return Done{};
    }

    void addLogins(const Logins::Outcome &logins, double seconds)
    {
        const auto good = logins.byStatus.find(200);
        const std::uint64_t count = good == logins.byStatus.end() ? 0 : good->second;
        m_report.addNumber("logins_per_second", static_cast<double>(count) / seconds);
        m_report.addCounts("logins_by_status", logins.byStatus);
        m_report.addLatency("login", logins.latency);
        if (count == 0)
            m_report.addFault("nobody could log in");
    }

    void runSampled(Traffic &traffic, std::chrono::milliseconds time, std::int64_t &peak)
    {
        const std::int64_t end = nowNanoseconds() + nanoseconds(time);
        for (std::int64_t now = nowNanoseconds(); now < end; now = nowNanoseconds()) {
            traffic.runUntil(std::min(end, now + kSample));
            peak = std::max(peak, m_server.residentBytes().value_or(0));
        }
    }

    //! A window in which a slow disk let nothing through would give no figures: it ends no sooner
    //! than it has some.
    void awaitResults(Traffic &traffic, std::int64_t &peak)
    {
        const std::int64_t end = nowNanoseconds() + nanoseconds(m_options.patience);
        const auto hasResults = [&traffic, this] {
            const Traffic::Window &window = traffic.window();
            return window.deliveries > 0
                && (window.acks > 0 || m_options.dialect != Dialect::Hearth);
        };
        while (!hasResults() && nowNanoseconds() < end)
            traffic.runUntil(nowNanoseconds() + kSample / 10);
        peak = std::max(peak, m_server.residentBytes().value_or(0));
    }

    void addTraffic(const Traffic &traffic, double wall)
    {
        const Traffic::Window &window = traffic.window();
        m_report.add("rooms", m_options.rooms);
        m_report.add("message_bytes", m_options.messageBytes);
        m_report.addNumber("seconds", wall);
        m_report.add("messages", window.sent);
        if (m_options.dialect == Dialect::Hearth) {
            m_report.add("acks", window.acks);
            m_report.addNumber("acks_per_second", static_cast<double>(window.acks) / wall);
        }
        m_report.add("deliveries", window.deliveries);
        m_report.addNumber("deliveries_per_second", static_cast<double>(window.deliveries) / wall);
        m_report.add("frame_bytes",
                     window.deliveries > 0 ? window.deliveredBytes / window.deliveries : 0);
        m_report.addLatency("latency", window.latency);
        if (m_options.dialect == Dialect::Hearth)
            m_report.addLatency("ack", window.ackLatency);
    }

    //! Of the whole run, warm-up included.
    void addOutcome(const Traffic &traffic)
    {
        if (m_options.slowReaders > 0) {
            m_fleet.resumeSlowReaders();
            const std::int64_t end = nowNanoseconds() + kSlowReaderPatience;
            while (nowNanoseconds() < end)
                m_fleet.poll(end);
            m_report.add("slow_readers", m_options.slowReaders);
            m_report.addCounts("slow_closes", m_fleet.counts().slowClosed);
        }
        const std::uint64_t lost = traffic.ledger().missing();
        const std::uint64_t duplicated = m_fleet.counts().duplicated + traffic.duplicated();
        const std::uint64_t reordered = m_fleet.counts().reordered;
        if (traffic.window().deliveries == 0)
            m_report.addFault("nothing was delivered");
        m_report.add("messages_in_all", traffic.ledger().begun());
        m_report.add("deliveries_in_all", traffic.deliveredInAll());
        m_report.add("lost", lost);
        m_report.add("duplicated", duplicated);
        m_report.add("reordered", reordered);
        m_report.addCounts("errors", traffic.errors());
        for (const auto &[count, what] : {std::pair(lost, " deliveries were lost"),
                                          std::pair(duplicated, " deliveries came twice"),
                                          std::pair(reordered, " deliveries came out of order")}) {
            if (count > 0)
                m_report.addFault(std::to_string(count) + what);
        }
    }

    const LoadOptions &m_options;
    const Target &m_target;
    const TlsContext *m_tls;
    std::string m_epoch;
    Fleet m_fleet;
    ProcessUsage m_server;
    Report m_report;
};

} // namespace

Result<Report, std::string> runScenario(const LoadOptions &options, const Target &target,
                                        const std::vector<std::string> &tokens)
{
    const auto tls = target.isTls ? std::make_unique<TlsContext>(options.insecure) : nullptr;
    return Scenario(options, target, tls.get(), tokens).run();
}

} // namespace hearth::bench
