// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/FeedErasure.h"

#include "server/feeds/FeedRules.h"
#include "server/storage/sqlite/FeedTable.h"
#include "shared/sql/Database.h"

#include <algorithm>
#include <optional>

namespace hearth::server {

namespace {

struct Kept
{
    FeedRules::Terms terms;
    qint64 expiredSeq = 0;
    qint64 lastSeq = 0;
    bool isRemoved = false;
};

std::optional<Kept> keptOf(Database &database, qint64 number)
{
    Statement row = database.statement(
        "SELECT keep_events, keep_ms, expired_seq, coalesce((SELECT max(seq) FROM feed_events e "
        "WHERE e.feed = number), 0), deleted_at IS NOT NULL FROM feeds WHERE number = ?");
    row.bind(number);
    if (!row.next())
        return std::nullopt;
    return Kept{FeedRules::termsOf({row.optionalInteger(0), row.optionalInteger(1)}),
                row.integer(2), row.integer(3), row.integer(4) != 0};
}

//! Up to which seq there is something to be erased, one step's worth of it.
struct Stretch
{
    qint64 upTo = 0;
    bool isWhole = false; //!< there may be more behind it
};

Stretch nextStretch(Database &database, qint64 number, qint64 after, const Kept &kept, UnixTime now)
{
    Stretch stretch{after, false};
    qint64 events = 0;
    qint64 bytes = 0;
    Statement row = database.statement(
        "SELECT seq, created_at, length(data) FROM feed_events WHERE feed = ? AND seq > ? "
        "ORDER BY seq LIMIT ?");
    row.bind(number, after, FeedErasure::stepEvents);
    while (row.next()) {
        const bool goes = kept.isRemoved
            || FeedRules::isExpired(kept.terms, kept.lastSeq, row.integer(0), row.time(1), now);
        if (!goes)
            return stretch;
        stretch.upTo = row.integer(0);
        bytes += row.integer(2);
        if (++events == FeedErasure::stepEvents || bytes >= FeedErasure::stepBytes) {
            stretch.isWhole = true;
            return stretch;
        }
    }
    return stretch;
}

void eraseRemoved(Database &database, qint64 number, qint64 upTo)
{
    database.statement("DELETE FROM feed_keys WHERE feed = ? AND seq <= ?")
        .bind(number, upTo)
        .run();
    database.statement("DELETE FROM feed_events WHERE feed = ? AND seq <= ?")
        .bind(number, upTo)
        .run();
}

} // namespace

FeedErasure::FeedErasure(FeedTable &feeds, const Clock &clock)
    : m_feeds(feeds)
    , m_clock(clock)
    , m_nextRound(clock.steadyNow())
{}

bool FeedErasure::isUrgent() const
{
    return m_isLate || m_feeds.appended() - m_appendedBefore >= urgentBacklog;
}

StorageChore::Progress FeedErasure::step(Database &database)
{
    if (m_round.empty()) {
        if (m_clock.steadyNow() < m_nextRound && !isUrgent())
            return Progress::Done;
        m_isLate = isUrgent();
        beginRound(database);
    }
    if (!m_round.empty() && !eraseSome(database, m_round.front()))
        m_round.pop_front();
    if (!m_round.empty())
        return Progress::More;
    m_isLate = false;
    m_nextRound = m_clock.steadyNow() + roundEvery;
    return Progress::Done;
}

void FeedErasure::beginRound(Database &database)
{
    m_appendedBefore = m_feeds.appended();
    Statement row = database.statement("SELECT number FROM feeds WHERE erased = 0 ORDER BY number");
    while (row.next())
        m_round.push_back(row.integer(0));
}

bool FeedErasure::eraseSome(Database &database, qint64 number)
{
    const auto kept = keptOf(database, number);
    if (!kept)
        return false;
    const qint64 after = kept->isRemoved ? 0 : kept->expiredSeq;
    const Stretch stretch = nextStretch(database, number, after, *kept, m_clock.now());
    if (kept->isRemoved) {
        eraseRemoved(database, number, stretch.upTo);
        if (!stretch.isWhole)
            database.statement("UPDATE feeds SET erased = 1 WHERE number = ?").bind(number).run();
        return stretch.isWhole;
    }
    if (stretch.upTo == after)
        return false;
    database
        .statement("DELETE FROM feed_events WHERE feed = ? AND seq > ? AND seq <= ? AND NOT EXISTS "
                   "(SELECT 1 FROM feed_keys k INDEXED BY feed_keys_by_seq "
                   "WHERE k.feed = feed_events.feed AND k.seq = feed_events.seq)")
        .bind(number, after, stretch.upTo)
        .run();
    database.statement("UPDATE feeds SET expired_seq = ? WHERE number = ?")
        .bind(stretch.upTo, number)
        .run();
    m_feeds.forget();
    return stretch.isWhole;
}

} // namespace hearth::server
