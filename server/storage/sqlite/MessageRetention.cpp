// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/MessageRetention.h"

#include "server/storage/sqlite/MessageErasure.h"
#include "shared/sql/Database.h"

#include <vector>

namespace hearth::server {

namespace {

struct RoomTerms
{
    qint64 expiredSeq = 0;
    std::chrono::days keeps{0};
};

RoomTerms termsOf(Database &database, const RoomId &room, std::chrono::days serverKeeps)
{
    Statement statement = database.statement(
        "SELECT expired_seq, coalesce(retention_days, ?) FROM rooms WHERE id = ?");
    statement.bind(qint64(serverKeeps.count()), room);
    if (!statement.next())
        return {};
    return {statement.integer(0), std::chrono::days(statement.integer(1))};
}

//! Without its number it is no message any more, only a place in the log. It goes to the end of the
//! table: a row that shrinks where it is leaves a hole that is never used again.
void makePlace(Database &database, const RoomId &room, qint64 seq)
{
    database
        .statement(
            "INSERT INTO log (room, seq, kind, user, by, message, client_id, text, reply_to, "
            "created_at, edited_at, deleted_at, expired_number) "
            "SELECT room, seq, kind, user, by, message, client_id, text, reply_to, "
            "created_at, edited_at, deleted_at, number FROM log "
            "WHERE room = ? AND seq = ? AND number IS NOT NULL")
        .bind(room, seq)
        .run();
    database.statement("DELETE FROM log WHERE room = ? AND seq = ? AND number IS NOT NULL")
        .bind(room, seq)
        .run();
}

} // namespace

MessageRetention::MessageRetention(SearchTable &search, const Clock &clock,
                                   std::chrono::days serverKeeps)
    : m_search(search)
    , m_clock(clock)
    , m_serverKeeps(serverKeeps)
    , m_nextRound(clock.steadyNow())
{}

void MessageRetention::setServerKeeps(std::chrono::days days)
{
    if (days == m_serverKeeps)
        return;
    m_serverKeeps = days;
    m_rooms.clear();
    m_nextRound = m_clock.steadyNow() + roundEvery;
}

StorageChore::Progress MessageRetention::step(Database &database)
{
    if (m_rooms.empty()) {
        if (m_clock.steadyNow() < m_nextRound)
            return Progress::Done;
        beginRound(database);
    }
    if (!m_rooms.empty() && !eraseSome(database, m_rooms.front()))
        m_rooms.pop_front();
    if (!m_rooms.empty())
        return Progress::More;
    // Until then it stays overdue, if it is.
    m_nextRound = m_clock.steadyNow() + roundEvery;
    return Progress::Done;
}

bool MessageRetention::isUrgent() const
{
    return m_clock.steadyNow() >= m_nextRound + roundEvery;
}

void MessageRetention::beginRound(Database &database)
{
    Statement statement =
        database.statement("SELECT id FROM rooms WHERE coalesce(retention_days, ?) > 0");
    statement.bind(qint64(m_serverKeeps.count()));
    while (statement.next())
        m_rooms.push_back(statement.id<RoomId>(0));
}

bool MessageRetention::eraseSome(Database &database, const RoomId &room)
{
    const RoomTerms terms = termsOf(database, room, m_serverKeeps);
    // Since the round began, the room may have been told to keep them for ever.
    if (terms.keeps.count() <= 0)
        return false;
    const UnixTime now = m_clock.now();
    const auto messages = nextToErase(database, room, terms.expiredSeq);
    qint64 expiredSeq = terms.expiredSeq;
    std::size_t erased = 0;
    for (const ChatMessage &message : messages) {
        if (fromMillis(message.timestamp) > now - terms.keeps)
            break;
        eraseContent(database, m_search, message, now);
        makePlace(database, room, message.seq);
        expiredSeq = message.seq;
        ++erased;
    }
    if (erased > 0)
        database.statement("UPDATE rooms SET expired_seq = ? WHERE id = ?")
            .bind(expiredSeq, room)
            .run();
    return erased > 0 && erased == messages.size();
}

} // namespace hearth::server
