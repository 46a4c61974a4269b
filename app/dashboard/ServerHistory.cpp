// SPDX-License-Identifier: MIT
#include "app/dashboard/ServerHistory.h"

#include "app/charts/TieredSeries.h"

#include <array>
#include <map>

namespace hearth::app {

namespace {

constexpr double kMsPerSecond = 1000;

std::unique_ptr<SampleSeries> tiered()
{
    return std::make_unique<TieredSeries>();
}

double perSecond(qint64 count, const ServerStats &stats)
{
    return static_cast<double>(count) * kMsPerSecond / static_cast<double>(stats.intervalMs);
}

//! The layers in the order of their colours, whatever came first.
std::vector<std::pair<QString, double>> layersOf(const ServerStats &stats)
{
    std::map<QString, qint64> groups;
    for (const auto &[type, count] : stats.deliveries)
        groups[type.toString().section(QLatin1Char('.'), 0, 0)] += count;
    std::vector<std::pair<QString, double>> layers;
    for (const char *name : {"message", "presence", "typing", "feed"}) {
        const auto found = groups.find(QLatin1String(name));
        layers.emplace_back(QLatin1String(name),
                            found == groups.end() ? 0 : perSecond(found->second, stats));
        if (found != groups.end())
            groups.erase(found);
    }
    // Answers and the like, and what there is little of.
    qint64 rest = 0;
    for (const auto &[name, count] : groups)
        rest += count;
    layers.emplace_back(ServerHistory::tr("other"), perSecond(rest, stats));
    return layers;
}

} // namespace

ServerHistory::Mishaps &ServerHistory::Mishaps::operator+=(const Mishaps &other)
{
    reconnects += other.reconnects;
    resumes += other.resumes;
    errors += other.errors;
    rateLimited += other.rateLimited;
    return *this;
}

ServerHistory::ServerHistory(QObject *parent)
    : QObject(parent)
    , m_throughput(tiered)
    , m_connections(tiered)
    , m_messageRate(tiered)
    , m_slowest(tiered)
    , m_reconnects(tiered)
    , m_errors(tiered)
{
    m_throughput.setUnit(QStringLiteral("/s"));
}

void ServerHistory::add(const ServerStats &stats)
{
    if (stats.intervalMs <= 0 || (m_newest && stats.time <= m_newest->time))
        return;
    const qint64 time = stats.time;
    // Where an interval is missing, nobody knows what was in it.
    const qint64 begin = time - stats.intervalMs;
    const bool isHole = m_newest
        && begin - m_newest->time > std::max(stats.intervalMs, m_newest->intervalMs) * 3 / 2;
    const std::array<SeriesSet *, 6> all{&m_throughput, &m_connections, &m_messageRate,
                                         &m_slowest,    &m_reconnects,  &m_errors};
    if (isHole) {
        for (SeriesSet *set : all)
            set->breakLines(m_newest->time);
    }
    m_throughput.appendStack(time, layersOf(stats));
    m_connections.append(tr("connections"), time, static_cast<double>(stats.connections));
    m_messageRate.append(tr("messages"), time, messageRateOf(stats));
    m_reconnects.append(tr("reconnects"), time, perSecond(stats.reconnects, stats));
    m_errors.append(tr("errors"), time, perSecond(stats.errors, stats));
    const LatencyCounts latency(stats.latency);
    if (const auto slow = latency.quantileUs(0.99))
        m_slowest.append(tr("99 %"), time, *slow / LatencyCounts::usPerMs);
    m_latency.add(time, latency);
    RoomCounts rooms;
    for (const RoomCount &room : stats.rooms)
        rooms.add(room.room, room.events);
    m_rooms.add(time, rooms);
    m_mishaps.add(time, {stats.reconnects, stats.resumes, stats.errors, stats.rateLimited});
    m_newest = stats;
    if (!m_sinceMs)
        m_sinceMs = begin;
    Q_EMIT changed();
}

void ServerHistory::clear()
{
    for (SeriesSet *set :
         {&m_throughput, &m_connections, &m_messageRate, &m_slowest, &m_reconnects, &m_errors})
        set->clear();
    m_latency.clear();
    m_rooms.clear();
    m_mishaps.clear();
    m_newest.reset();
    m_sinceMs.reset();
    Q_EMIT changed();
}

TimeRange ServerHistory::range(qint64 lengthMs) const
{
    const qint64 end = m_newest ? m_newest->time : 0;
    return {end - lengthMs, end};
}

size_t ServerHistory::size() const
{
    return m_latency.size() + m_rooms.size() + m_mishaps.size();
}

double ServerHistory::messageRateOf(const ServerStats &stats)
{
    const auto sent = stats.messages.find(TypeName(QStringLiteral("message.send")));
    return sent == stats.messages.end() ? 0 : perSecond(sent->second, stats);
}

} // namespace hearth::app
