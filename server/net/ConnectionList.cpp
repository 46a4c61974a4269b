// SPDX-License-Identifier: MIT
#include "server/net/ConnectionList.h"

#include "server/metrics/WorkerMetrics.h"
#include "server/net/AcceptedConnection.h"

namespace hearth::server {

void ConnectionList::add(AcceptedConnection &connection)
{
    ++m_count;
    m_metrics.connectionOpened();
    m_places.emplace(&connection, m_strangers.insert(m_strangers.end(), &connection));
    const SteadyTime idleSince = m_clock.steadyNow() - idleAfter;
    while (m_strangers.size() > idleLimit && m_strangers.front()->since() <= idleSince) {
        AcceptedConnection *oldest = m_strangers.front();
        // Before the end, which may come back here.
        signedIn(*oldest);
        m_door.turnedAway(TurnedAway::Evicted, oldest->caller());
        oldest->evict();
    }
}

void ConnectionList::signedIn(const AcceptedConnection &connection)
{
    const auto place = m_places.find(&connection);
    if (place == m_places.end())
        return;
    m_strangers.erase(place->second);
    m_places.erase(place);
}

void ConnectionList::remove(const AcceptedConnection &connection)
{
    signedIn(connection);
    --m_count;
    m_metrics.connectionEnded();
    m_heap.connectionClosed();
}

} // namespace hearth::server
