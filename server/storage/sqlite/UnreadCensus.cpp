// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/UnreadCensus.h"

#include "server/storage/sqlite/LogTable.h"
#include "server/storage/sqlite/MessageQueries.h"
#include "shared/sql/Database.h"

#include <algorithm>

namespace hearth::server {

namespace {

constexpr quint32 kNobody = 0;
//! Who is so far behind learns the room anew, when somebody asks for it.
constexpr qint64 kFarBehind = 4 * UnreadCensus::block;

qint64 countMentions(Database &database, const UserId &user, const RoomId &room, qint64 from,
                     qint64 upTo)
{
    Statement row = database.statement(
        "SELECT count(*) FROM mentions WHERE user = ? AND room = ? AND seq >= ? AND seq <= ?");
    row.bind(user, room, from, upTo);
    return row.next() ? row.integer(0) : 0;
}

//! Messages up to here are gone.
qint64 expiredSeq(Database &database, const RoomId &room)
{
    Statement row = database.statement("SELECT expired_seq FROM rooms WHERE id = ?");
    return row.bind(room).next() ? row.integer(0) : 0;
}

//! The seqs of the messages that these events ended.
std::vector<qint64> deletedBy(Database &database, const RoomId &room, qint64 from, qint64 upTo)
{
    std::vector<qint64> seqs;
    Statement row = database.statement(
        "SELECT m.seq FROM log e INDEXED BY events_by_seq JOIN log m INDEXED BY messages_by_id "
        "ON m.message = e.message AND m.number IS NOT NULL "
        "WHERE e.room = ? AND e.seq >= ? AND e.seq <= ? AND e.number IS NULL "
        "AND e.kind = 'message.deleted'");
    row.bind(room, from, upTo);
    while (row.next())
        seqs.push_back(row.integer(0));
    return seqs;
}

} // namespace

UnreadCount UnreadCensus::count(Database &database, const UserId &user, const UnreadQuery &query)
{
    // Nothing to count is the usual case and costs nothing.
    if (query.readSeq >= query.upTo)
        return {};
    if (m_blocks > mostBlocks)
        forgetAll();
    const qint64 last = LogTable::lastSeq(database, query.room);
    Room &room = m_rooms[query.room];
    keepUp(database, query.room, room, last);
    const qint64 from = std::max(query.readSeq, expiredSeq(database, query.room)) + 1;
    // What expired may be more than what was asked about.
    const qint64 end = std::max(std::min(query.upTo, last) + 1, from);
    const quint32 self = numberOf(user);
    qint64 messages = 0;
    for (qint64 number = from / block; number * block < end; ++number) {
        const Block &authors = blockOf(database, query.room, room, number);
        const auto at = [&](qint64 seq) {
            return authors.begin() + std::clamp<qint64>(seq - number * block, 0, block);
        };
        messages += std::count_if(at(from), at(end), [self](quint32 author) {
            return author != kNobody && author != self;
        });
    }
    const qint64 mentions =
        countMentions(database, user, query.room, query.readSeq + 1, query.upTo);
    // A block that could not be read to its end is none to remember.
    if (database.hasFailed())
        forgetAll();
    return {messages, mentions};
}

void UnreadCensus::keepUp(Database &database, const RoomId &id, Room &room, qint64 last)
{
    if (last - room.seen > kFarBehind) {
        m_blocks -= room.blocks.size();
        room.blocks.clear();
    } else if (last > room.seen) {
        learn(database, id, room, room.seen + 1, last);
        for (const qint64 seq : deletedBy(database, id, room.seen + 1, last)) {
            const auto found = room.blocks.find(seq / block);
            if (found != room.blocks.end())
                found->second[static_cast<std::size_t>(seq % block)] = kNobody;
        }
    }
    room.seen = last;
}

const UnreadCensus::Block &UnreadCensus::blockOf(Database &database, const RoomId &id, Room &room,
                                                 qint64 number)
{
    const auto [found, isNew] = room.blocks.try_emplace(number, Block(block, kNobody));
    if (isNew) {
        ++m_blocks;
        learn(database, id, room, number * block, (number + 1) * block - 1);
    }
    return found->second;
}

void UnreadCensus::learn(Database &database, const RoomId &id, Room &room, qint64 from, qint64 upTo)
{
    Statement row = database.statement(MessageQueries::authors);
    row.bind(id, from, upTo);
    while (row.next()) {
        const qint64 seq = row.integer(0);
        const auto found = room.blocks.find(seq / block);
        if (found != room.blocks.end())
            found->second[static_cast<std::size_t>(seq % block)] = numberOf(row.id<UserId>(1));
    }
}

quint32 UnreadCensus::numberOf(const UserId &user)
{
    const auto found = m_users.constFind(user);
    return found != m_users.cend()
        ? *found
        : *m_users.insert(user, static_cast<quint32>(m_users.size()) + 1);
}

void UnreadCensus::forgetAll()
{
    m_rooms.clear();
    m_users.clear();
    m_blocks = 0;
}

} // namespace hearth::server
