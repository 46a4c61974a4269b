// SPDX-License-Identifier: MIT
#include "tests/bench/load/Fleet.h"

#include "tests/bench/load/WebSocketFraming.h"

#include <algorithm>

namespace hearth::bench {

namespace {
constexpr std::int64_t kTick = 100'000'000;
} // namespace

Fleet::Fleet(const LoadOptions &options, const Target &target, const TlsContext *tls,
             const std::vector<std::string> &tokens)
    : m_options(options)
    , m_around{target, tls, options.dialect, m_poller, *this, newWebSocketKey(), {}, 0}
{
    m_around.accept = acceptFor(m_around.key);
    const std::size_t rooms = std::max<std::size_t>(options.rooms, 1);
    m_readers.resize(rooms);
    m_roomIds.resize(rooms);
    for (std::size_t i = 0; i < options.connections; ++i) {
        m_connections.push_back(std::make_unique<Connection>(
            i, i % rooms, i < tokens.size() ? tokens[i] : std::string(), m_around));
    }
}

void Fleet::connectAll(std::size_t atOnce)
{
    std::size_t next = 0;
    while (next < m_connections.size() || m_pending > 0) {
        while (next < m_connections.size() && m_pending < atOnce) {
            ++m_pending;
            m_connections[next]->open(isSlow(next));
            ++next;
        }
        const std::int64_t now = nowNanoseconds();
        poll(now + kTick);
        giveUpLate(now);
    }
}

void Fleet::stopSlowReaders()
{
    for (const auto &connection : m_connections) {
        if (connection->isSlow())
            connection->stopReading();
    }
}

void Fleet::resumeSlowReaders()
{
    for (const auto &connection : m_connections) {
        if (connection->isSlow())
            connection->resumeReading();
    }
}

void Fleet::opened(Connection &connection)
{
    --m_pending;
    ++m_counts.open;
    m_connectTimes.record(nowNanoseconds() - connection.openedAt());
    if (!connection.isSlow())
        ++m_readers[connection.room()];
}

void Fleet::frameReceived(Connection &connection, std::string_view frame, std::int64_t received)
{
    if (!m_listener)
        return;
    const FrameFacts facts = scanFrame(frame);
    const bool isEvent =
        facts.kind == FrameFacts::Kind::MessageNew || facts.kind == FrameFacts::Kind::RoomEvent;
    if (!isEvent || isNews(connection, facts))
        m_listener->frame(connection, facts, frame, received);
}

void Fleet::refused(Connection &, const std::string &why)
{
    --m_pending;
    ++m_counts.refused[why];
}

void Fleet::closed(Connection &connection, int code)
{
    --m_counts.open;
    if (connection.isSlow()) {
        ++m_counts.slowClosed[code];
        return;
    }
    ++m_counts.closed[code];
    --m_readers[connection.room()];
}

bool Fleet::isSlow(std::size_t index) const
{
    return m_options.task == Task::Load && index + m_options.slowReaders >= m_connections.size();
}

bool Fleet::isNews(Connection &connection, const FrameFacts &facts)
{
    const std::string &own = m_roomIds[connection.room()];
    if (connection.isSlow() || (!own.empty() && facts.room != own))
        return false;
    switch (connection.seqs.see(facts.seq)) {
    case SeqWatch::Verdict::Duplicate:
        ++m_counts.duplicated;
        return false;
    case SeqWatch::Verdict::Reordered:
        ++m_counts.reordered;
        return true;
    case SeqWatch::Verdict::Expected:
    case SeqWatch::Verdict::Gap: // what is missing shows when all is over
        return true;
    }
    return true;
}

void Fleet::giveUpLate(std::int64_t now)
{
    const std::int64_t oldest = now - std::chrono::nanoseconds(m_options.connectTimeout).count();
    for (const auto &connection : m_connections) {
        // They were opened in this order.
        if (connection->state() == Connection::State::Fresh || connection->openedAt() >= oldest)
            return;
        if (connection->state() != Connection::State::Open
            && connection->state() != Connection::State::Ended)
            connection->giveUp();
    }
}

} // namespace hearth::bench
