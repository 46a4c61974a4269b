// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/LogTable.h"

#include "server/storage/sqlite/EventDetail.h"
#include "server/storage/sqlite/EventRows.h"
#include "server/storage/sqlite/MessageRow.h"
#include "shared/sql/Database.h"

namespace hearth::server {

namespace {

//! Beyond it the least effort is to learn anew.
constexpr qsizetype kMostRooms = 10'000;

std::optional<QString> mentionsColumn(const std::vector<UserId> &mentions)
{
    return mentions.empty() ? std::nullopt : std::optional(MessageRow::joined(mentions));
}

} // namespace

qint64 LogTable::lastSeq(Database &database, const RoomId &room)
{
    // Each of the two is at the end of its index.
    Statement row = database.statement(
        "SELECT max(coalesce((SELECT max(seq) FROM log INDEXED BY messages_by_seq "
        "WHERE room = ? AND number IS NOT NULL), 0), "
        "coalesce((SELECT max(seq) FROM log INDEXED BY events_by_seq "
        "WHERE room = ? AND number IS NULL), 0))");
    row.bind(room, room);
    return row.next() ? row.integer(0) : 0;
}

qint64 LogTable::nextSeq(Database &database, const RoomId &room)
{
    forgetIfUndone(database);
    const auto known = m_lastSeqs.constFind(room);
    if (known != m_lastSeqs.cend())
        return *known + 1;
    const qint64 last = lastSeq(database, room);
    if (database.hasFailed())
        return 0;
    if (m_lastSeqs.size() >= kMostRooms)
        m_lastSeqs.clear();
    m_lastSeqs.insert(room, last);
    return last + 1;
}

RoomEvent LogTable::addMember(Database &database, const RoomId &room, const UserId &user,
                              const std::optional<UserId> &by, UnixTime now, RoomRole role)
{
    const qint64 seq = add(database, {MessageType::MemberJoined, room, user, by}, now);
    // Read up to here: what was said before is there for a new member, but it is not news.
    database
        .statement("INSERT INTO members (room, user, joined_seq, read_seq, role) "
                   "VALUES (?, ?, ?, ?, ?)")
        .bind(room, user, seq, seq - 1, role)
        .run();
    return RoomEvent{room, seq, MemberJoined{room, seq, user, by}, std::nullopt, std::nullopt};
}

RoomEvent LogTable::removeMember(Database &database, const MemberLeft &departure, UnixTime now)
{
    MemberLeft left = departure;
    database.statement("DELETE FROM members WHERE room = ? AND user = ?")
        .bind(left.room, left.user)
        .run();
    EventDetail detail;
    detail.banned = left.banned;
    left.seq = add(database,
                   {MessageType::MemberLeft, left.room, left.user, left.by, std::nullopt,
                    std::nullopt, detail.toJson()},
                   now);
    return RoomEvent{left.room, left.seq, left, std::nullopt, std::nullopt};
}

RoomEvent LogTable::addRoleChange(Database &database, const MemberChanged &change, UnixTime now)
{
    MemberChanged changed = change;
    EventDetail detail;
    detail.role = changed.role;
    changed.seq = add(database,
                      {MessageType::MemberChanged, changed.room, changed.user, changed.by,
                       std::nullopt, std::nullopt, detail.toJson()},
                      now);
    return RoomEvent{changed.room, changed.seq, changed, std::nullopt, std::nullopt};
}

RoomEvent LogTable::addRoomChange(Database &database, const RoomChanged &change, UnixTime now)
{
    RoomChanged changed = change;
    const EventDetail detail{changed.name, changed.topic,     changed.readOnly, {},
                             {},           changed.visibility};
    changed.seq = add(database,
                      {MessageType::RoomChanged, changed.room, changed.by, std::nullopt,
                       std::nullopt, std::nullopt, detail.toJson()},
                      now);
    return RoomEvent{changed.room, changed.seq, changed, std::nullopt, std::nullopt};
}

RoomEvent LogTable::addMessage(Database &database, const ChatMessage &message)
{
    const qint64 number = nextNumber(database);
    database
        .statement("INSERT INTO log (room, seq, kind, user, message, client_id, text, reply_to, "
                   "mentions, created_at, number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(message.room, message.seq, wireName(MessageType::MessageNew), message.author,
              message.id, message.clientId, message.text, message.replyTo,
              mentionsColumn(message.mentions), message.timestamp, number)
        .run();
    m_lastSeqs.insert(message.room, message.seq);
    m_lastNumber = number;
    return EventRows::newEvent(message);
}

RoomEvent LogTable::addEdit(Database &database, const ChatMessage &message, UnixTime now)
{
    const qint64 seq = add(
        database,
        {MessageType::MessageEdited, message.room, message.author, std::nullopt, message.id}, now);
    return EventRows::editedEvent(seq, message);
}

RoomEvent LogTable::addDeletion(Database &database, const ChatMessage &message, const UserId &by,
                                UnixTime now)
{
    const auto remover = by == message.author ? std::nullopt : std::optional(by);
    const qint64 seq =
        add(database,
            {MessageType::MessageDeleted, message.room, message.author, remover, message.id}, now);
    return RoomEvent{message.room, seq, MessageDeleted{message.room, seq, message.id, remover},
                     std::nullopt, std::nullopt};
}

RoomEvent LogTable::addPin(Database &database, const MessagePinned &pin, UnixTime now)
{
    MessagePinned pinned = pin;
    pinned.seq = add(
        database,
        {MessageType::MessagePinned, pinned.room, pinned.by, std::nullopt, pinned.message}, now);
    return RoomEvent{pinned.room, pinned.seq, pinned, std::nullopt, std::nullopt};
}

RoomEvent LogTable::addPinEnd(Database &database, const MessageUnpinned &pin, UnixTime now)
{
    MessageUnpinned unpinned = pin;
    unpinned.seq = add(
        database,
        {MessageType::MessageUnpinned, unpinned.room, unpinned.by, std::nullopt, unpinned.message},
        now);
    return RoomEvent{unpinned.room, unpinned.seq, unpinned, std::nullopt, std::nullopt};
}

RoomEvent LogTable::addReaction(Database &database, const ReactionAdded &reaction, UnixTime now)
{
    ReactionAdded added = reaction;
    added.seq = add(database,
                    {MessageType::ReactionAdded, added.room, added.user, std::nullopt,
                     added.message, added.emoji},
                    now);
    return RoomEvent{added.room, added.seq, added, std::nullopt, std::nullopt};
}

RoomEvent LogTable::addReactionEnd(Database &database, const ReactionRemoved &reaction,
                                   UnixTime now)
{
    ReactionRemoved removed = reaction;
    removed.seq = add(database,
                      {MessageType::ReactionRemoved, removed.room, removed.user, std::nullopt,
                       removed.message, removed.emoji},
                      now);
    return RoomEvent{removed.room, removed.seq, removed, std::nullopt, std::nullopt};
}

qint64 LogTable::add(Database &database, const Row &row, UnixTime now)
{
    const qint64 seq = nextSeq(database, row.room);
    database
        .statement("INSERT INTO log (room, seq, kind, user, by, message, emoji, detail, "
                   "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(row.room, seq, wireName(row.kind), row.user, row.by, row.message, row.emoji,
              row.detail, now)
        .run();
    m_lastSeqs.insert(row.room, seq);
    return seq;
}

qint64 LogTable::nextNumber(Database &database)
{
    forgetIfUndone(database);
    if (!m_lastNumber) {
        // The newest may have gone by retention; no number may be taken for indexed that is not.
        Statement statement = database.statement(
            "SELECT max(coalesce((SELECT max(number) FROM log WHERE number IS NOT NULL), 0), "
            "(SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'indexed'))");
        if (statement.next())
            m_lastNumber = statement.integer(0);
    }
    return m_lastNumber.value_or(0) + 1;
}

void LogTable::forgetIfUndone(const Database &database)
{
    if (m_rollbacks == database.rollbacks())
        return;
    m_rollbacks = database.rollbacks();
    m_lastSeqs.clear();
    m_lastNumber.reset();
}

} // namespace hearth::server
