// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/JsonDocument.h"
#include "shared/protocol/ServerFeedBodies.h"

namespace hearth::app {

//! A second of a server on which something is going on.
inline ServerStats statsAt(qint64 timeMs, qint64 intervalMs = 1000)
{
    ServerStats stats;
    stats.time = timeMs;
    stats.intervalMs = intervalMs;
    const qint64 seconds = intervalMs / 1000;
    stats.connections = 40;
    stats.sessions = 38;
    stats.messages[TypeName(QStringLiteral("message.send"))] = 12 * seconds;
    stats.deliveries[TypeName(QStringLiteral("message.new"))] = 340 * seconds;
    stats.deliveries[TypeName(QStringLiteral("message.edited"))] = 10 * seconds;
    stats.deliveries[TypeName(QStringLiteral("typing.start"))] = 50 * seconds;
    stats.latency.count = 10 * seconds;
    stats.latency.boundsUs = {100, 1000, 10'000, 50'000, 100'000};
    stats.latency.counts = {0, 9 * seconds, seconds, 0, 0, 0};
    stats.rooms = {{RoomId(QStringLiteral("r1")), 7 * seconds},
                   {RoomId(QStringLiteral("r2")), 3 * seconds}};
    return stats;
}

inline FeedEntry entryOf(qint64 seq, const ServerStats &stats)
{
    return {seq, QStringLiteral("stats"), {writeJson(stats)}, std::nullopt, stats.time};
}

inline FeedEntry entryOf(qint64 seq, const char *event, qint64 timeMs, const ServerNews &news)
{
    return {seq, QLatin1String(event), {writeJson(news)}, std::nullopt, timeMs};
}

} // namespace hearth::app
