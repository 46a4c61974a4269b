// SPDX-License-Identifier: MIT
#pragma once

#include "app/charts/SeriesSet.h"
#include "app/dashboard/IntervalSums.h"
#include "app/dashboard/LatencyCounts.h"
#include "app/dashboard/RoomCounts.h"
#include "shared/protocol/ServerFeedBodies.h"

#include <QObject>

#include <optional>

namespace hearth::app {

//! What a server has told of itself, a day of it at most, in bounded memory however much comes. By
//! the server's clock.
class ServerHistory : public QObject
{
    Q_OBJECT

public:
    //! What went wrong, or nearly, in an interval.
    struct Mishaps
    {
        qint64 reconnects = 0;
        qint64 resumes = 0;
        qint64 errors = 0;
        qint64 rateLimited = 0;

        Mishaps &operator+=(const Mishaps &other);
    };

    explicit ServerHistory(QObject *parent = nullptr);

    //! In order of time; what is older than the newest, or tells of no time at all, is passed over.
    void add(const ServerStats &stats);
    void clear();

    [[nodiscard]] const std::optional<ServerStats> &newest() const { return m_newest; }

    //! When what is known begins, in Unix ms: where the first interval did.
    [[nodiscard]] std::optional<qint64> sinceMs() const { return m_sinceMs; }

    //! From `lengthMs` before the newest on.
    [[nodiscard]] TimeRange range(qint64 lengthMs) const;

    //! Deliveries a second, in layers: "message", "presence", "typing", "feed" and "other".
    [[nodiscard]] SeriesSet &throughput() { return m_throughput; }

    //! "connections"
    [[nodiscard]] SeriesSet &connections() { return m_connections; }

    //! Messages that were sent, a second.
    [[nodiscard]] SeriesSet &messageRate() { return m_messageRate; }

    //! The 99 % in ms, where there were deliveries.
    [[nodiscard]] SeriesSet &slowest() { return m_slowest; }

    [[nodiscard]] SeriesSet &reconnects() { return m_reconnects; }

    [[nodiscard]] SeriesSet &errors() { return m_errors; }

    [[nodiscard]] LatencyCounts latency(TimeRange range) const { return m_latency.sum(range); }

    [[nodiscard]] RoomCounts rooms(TimeRange range) const { return m_rooms.sum(range); }

    [[nodiscard]] Mishaps mishaps(TimeRange range) const { return m_mishaps.sum(range); }

    //! Steps that are kept, of all that is kept.
    [[nodiscard]] size_t size() const;

    //! Messages a second in this interval.
    [[nodiscard]] static double messageRateOf(const ServerStats &stats);

Q_SIGNALS:
    void changed();

private:
    SeriesSet m_throughput;
    SeriesSet m_connections;
    SeriesSet m_messageRate;
    SeriesSet m_slowest;
    SeriesSet m_reconnects;
    SeriesSet m_errors;
    IntervalSums<LatencyCounts> m_latency;
    IntervalSums<RoomCounts> m_rooms;
    IntervalSums<Mishaps> m_mishaps;
    std::optional<ServerStats> m_newest;
    std::optional<qint64> m_sinceMs;
};

} // namespace hearth::app
