// SPDX-License-Identifier: MIT
#include "app/cache/MessageTables.h"

#include "app/cache/JsonList.h"
#include "app/cache/Migrations.h"
#include "app/cache/SearchTerms.h"
#include "shared/base/Overloaded.h"
#include "shared/protocol/Limits.h"
#include "shared/sql/Database.h"

#include <algorithm>
#include <limits>

namespace hearth::app {

namespace {

ChatMessage messageIn(const Statement &row)
{
    ChatMessage message;
    message.id = row.id<MessageId>(0);
    message.room = row.id<RoomId>(1);
    message.seq = row.integer(2);
    message.author = row.id<UserId>(3);
    if (!row.isNull(4))
        message.clientId = row.id<CommandId>(4);
    message.text = row.text(5);
    message.timestamp = row.integer(6);
    message.editedAt = row.optionalInteger(7);
    if (row.integer(8) != 0)
        message.deleted = true;
    if (!row.isNull(9))
        message.replyTo = row.id<MessageId>(9);
    message.mentions = JsonList::toIds(row.text(10));
    message.reactions = JsonList::toReactions(row.text(11));
    return message;
}

std::vector<ChatMessage> messagesIn(Statement &rows)
{
    std::vector<ChatMessage> messages;
    while (rows.next())
        messages.push_back(messageIn(rows));
    return messages;
}

} // namespace

MessageTables::MessageTables(Database &database)
    : m_database(database)
{}

MessagePage MessageTables::page(const HistoryGet &query)
{
    const qint64 limit = query.limit.value_or(Limits::historyDefault);
    MessagePage page;
    // One more than asked for tells whether there are more.
    if (query.after) {
        if (!reaches(query.room, *query.after))
            return {{}, true};
        Statement rows = m_database.statement(
            "SELECT id, room, seq, author, client_id, text, timestamp, edited_at, deleted, "
            "reply_to, mentions, reactions FROM messages WHERE room = ? AND seq > ? "
            "ORDER BY seq LIMIT ?");
        rows.bind(query.room, *query.after, limit + 1);
        page.messages = messagesIn(rows);
        page.more = static_cast<qint64>(page.messages.size()) > limit;
        if (page.more)
            page.messages.pop_back();
        return page;
    }
    Statement rows = m_database.statement(
        "SELECT id, room, seq, author, client_id, text, timestamp, edited_at, deleted, reply_to, "
        "mentions, reactions FROM messages WHERE room = ? AND seq < ? ORDER BY seq DESC LIMIT ?");
    rows.bind(query.room, query.before.value_or(std::numeric_limits<qint64>::max()), limit + 1);
    page.messages = messagesIn(rows);
    page.more = static_cast<qint64>(page.messages.size()) > limit;
    if (page.more)
        page.messages.pop_back();
    std::reverse(page.messages.begin(), page.messages.end());
    if (!page.more) {
        Statement range = m_database.statement("SELECT oldest FROM ranges WHERE room = ?");
        range.bind(query.room);
        page.more = !range.next() || range.integer(0) > 1;
    }
    return page;
}

StoredMessage MessageTables::find(const RoomId &room, const MessageId &message)
{
    StoredMessage found;
    Statement row = m_database.statement(
        "SELECT id, room, seq, author, client_id, text, timestamp, edited_at, deleted, reply_to, "
        "mentions, reactions FROM messages WHERE id = ? AND room = ?");
    row.bind(message, room);
    if (row.next())
        found.message = messageIn(row);
    Statement range = m_database.statement("SELECT oldest FROM ranges WHERE room = ?");
    range.bind(room);
    if (range.next())
        found.oldest = range.integer(0);
    return found;
}

std::vector<ChatMessage> MessageTables::search(const StoredSearch &query)
{
    const QString terms = searchTerms(query.words);
    if (terms.isEmpty())
        return {};
    const auto authors = query.authors.empty()
        ? std::nullopt
        : std::optional(JsonList::ofIds({query.authors.begin(), query.authors.end()}));
    const auto last = query.after.value_or(ChatMessage());
    Statement rows = m_database.statement(
        "SELECT id, room, seq, author, client_id, m.text, timestamp, edited_at, deleted, "
        "reply_to, mentions, reactions FROM words JOIN messages m ON m.place = words.rowid "
        "WHERE words MATCH ? AND (? IS NULL OR room = ?) AND deleted = 0 "
        "AND (? IS NULL OR author IN (SELECT value FROM json_each(?))) "
        "AND timestamp >= ? AND timestamp < ? "
        "AND (? = 0 OR (timestamp, seq, id) < (?, ?, ?)) "
        "ORDER BY timestamp DESC, seq DESC, id DESC LIMIT ?");
    rows.bind(terms, query.room, query.room, authors, authors,
              query.from.value_or(std::numeric_limits<qint64>::min()),
              query.to.value_or(std::numeric_limits<qint64>::max()),
              qint64(query.after.has_value()), last.timestamp, last.seq, last.id,
              qint64(query.limit));
    return messagesIn(rows);
}

void MessageTables::startRange(const RoomId &room, qint64 lastSeq)
{
    dropRoom(room);
    // A log that is empty is here as a whole.
    m_database.statement("INSERT INTO ranges VALUES (?, ?, ?)")
        .bind(room, lastSeq + 1, lastSeq)
        .run();
}

void MessageTables::dropAll()
{
    // Without the trigger both tables are emptied at once, where it would go through all words of
    // each message.
    m_database.run("DROP TRIGGER messages_dropped");
    m_database.run("DELETE FROM messages");
    m_database.run("INSERT INTO words (words) VALUES ('delete-all')");
    m_database.run(Migrations::messagesDropped);
    m_database.run("UPDATE ranges SET oldest = seen + 1");
}

void MessageTables::dropRoom(const RoomId &room)
{
    m_database.statement("DELETE FROM messages WHERE room = ?").bind(room).run();
    m_database.statement("DELETE FROM ranges WHERE room = ?").bind(room).run();
}

void MessageTables::putPage(const RoomId &room, std::optional<qint64> before,
                            const MessagePage &page)
{
    const qint64 oldest = !page.more || page.messages.empty() ? 1 : page.messages.front().seq;
    if (page.more && page.messages.empty())
        return;
    Statement range = m_database.statement("UPDATE ranges SET oldest = min(oldest, ?) "
                                           "WHERE room = ? AND oldest <= ?");
    range.bind(oldest, room, before.value_or(std::numeric_limits<qint64>::max()));
    if (!range.run() || range.changedRows() == 0)
        return;
    for (const auto &message : page.messages)
        put(message);
}

void MessageTables::putSent(const ChatMessage &message)
{
    if (seenOf(message.room))
        put(message);
}

void MessageTables::put(const ChatMessage &message)
{
    m_database
        .statement(
            "INSERT INTO messages (id, room, seq, author, client_id, text, timestamp, edited_at, "
            "deleted, reply_to, mentions, reactions) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET text = excluded.text, edited_at = excluded.edited_at, "
            "deleted = excluded.deleted, mentions = excluded.mentions, "
            "reactions = excluded.reactions")
        .bind(message.id, message.room, message.seq, message.author, message.clientId, message.text,
              message.timestamp, message.editedAt, qint64(message.deleted.value_or(false)),
              message.replyTo, JsonList::ofIds(message.mentions),
              JsonList::ofReactions(message.reactions))
        .run();
}

void MessageTables::apply(const RoomChange &change)
{
    const bool isNext = std::visit(
        [this](const auto &event) { return extendRange(event.room, event.seq); }, change);
    if (!isNext)
        return;
    std::visit(Overloaded{
                   [this](const MessageNew &event) { put(event.message); },
                   [this](const MessageEdited &event) { edit(event.message); },
                   [this](const MessageDeleted &event) { markDeleted(event.message); },
                   [this](const ReactionAdded &event) {
                       react(event.message, [&](std::vector<Reaction> &reactions) {
                           addReaction(reactions, event.emoji, event.user);
                       });
                   },
                   [this](const ReactionRemoved &event) {
                       react(event.message, [&](std::vector<Reaction> &reactions) {
                           removeReaction(reactions, event.emoji, event.user);
                       });
                   },
               },
               change);
}

void MessageTables::count(const RoomId &room, qint64 seq)
{
    static_cast<void>(extendRange(room, seq));
}

bool MessageTables::extendRange(const RoomId &room, qint64 seq)
{
    const auto seen = seenOf(room);
    if (!seen)
        return false;
    // What was applied before may come once more, for a page that was read meanwhile.
    if (seq <= *seen)
        return true;
    if (seq > *seen + 1) {
        dropRoom(room);
        return false;
    }
    return m_database.statement("UPDATE ranges SET seen = ? WHERE room = ?").bind(seq, room).run();
}

bool MessageTables::reaches(const RoomId &room, qint64 seq)
{
    Statement range = m_database.statement("SELECT 1 FROM ranges WHERE room = ? AND oldest <= ?");
    range.bind(room, seq + 1);
    return range.next();
}

std::optional<qint64> MessageTables::seenOf(const RoomId &room)
{
    Statement range = m_database.statement("SELECT seen FROM ranges WHERE room = ?");
    range.bind(room);
    return range.next() ? std::optional(range.integer(0)) : std::nullopt;
}

void MessageTables::edit(const ChatMessage &message)
{
    m_database
        .statement("UPDATE messages SET text = ?, edited_at = ?, deleted = ?, mentions = ?, "
                   "reactions = ? WHERE id = ?")
        .bind(message.text, message.editedAt, qint64(message.deleted.value_or(false)),
              JsonList::ofIds(message.mentions), JsonList::ofReactions(message.reactions),
              message.id)
        .run();
}

void MessageTables::markDeleted(const MessageId &message)
{
    m_database
        .statement("UPDATE messages SET deleted = 1, text = '', mentions = '[]', reactions = '[]' "
                   "WHERE id = ?")
        .bind(message)
        .run();
}

void MessageTables::react(const MessageId &message,
                          const std::function<void(std::vector<Reaction> &)> &how)
{
    std::vector<Reaction> reactions;
    {
        Statement row = m_database.statement("SELECT reactions FROM messages WHERE id = ?");
        row.bind(message);
        if (!row.next())
            return;
        reactions = JsonList::toReactions(row.text(0));
    }
    how(reactions);
    m_database.statement("UPDATE messages SET reactions = ? WHERE id = ?")
        .bind(JsonList::ofReactions(reactions), message)
        .run();
}

} // namespace hearth::app
