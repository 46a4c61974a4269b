// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/DoorLog.h"
#include "server/net/HeapTrimmer.h"
#include "shared/base/Clock.h"

#include <cstddef>
#include <list>
#include <unordered_map>

namespace hearth::server {

class AcceptedConnection;
class WorkerMetrics;

//! The connections of one worker. Who has not signed in may stay only as long as there is room:
//! above the limit the oldest of them make way for new ones.
class ConnectionList
{
public:
    //! Of those that have not signed in.
    static constexpr std::size_t idleLimit = 2048;
    //! A connection younger than this is about to sign in, and not idle.
    static constexpr std::chrono::seconds idleAfter{1};

    ConnectionList(const Clock &clock, WorkerMetrics &metrics)
        : m_clock(clock)
        , m_metrics(metrics)
        , m_door(clock, metrics)
    {}

    [[nodiscard]] const Clock &clock() const { return m_clock; }

    [[nodiscard]] WorkerMetrics &metrics() { return m_metrics; }

    //! For those of this worker that are turned away.
    [[nodiscard]] DoorLog &door() { return m_door; }

    //! May evict others.
    void add(AcceptedConnection &connection);
    void signedIn(const AcceptedConnection &connection);
    void remove(const AcceptedConnection &connection);

    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    using Strangers = std::list<AcceptedConnection *>;

    const Clock &m_clock;
    WorkerMetrics &m_metrics;
    DoorLog m_door;
    HeapTrimmer m_heap;
    std::size_t m_count = 0;
    Strangers m_strangers; //!< not signed in, the oldest first
    std::unordered_map<const AcceptedConnection *, Strangers::iterator> m_places;
};

} // namespace hearth::server
