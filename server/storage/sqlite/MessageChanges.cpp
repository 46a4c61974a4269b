// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/MessageChanges.h"

#include "server/storage/sqlite/CommandTable.h"
#include "server/storage/sqlite/EditTable.h"
#include "server/storage/sqlite/EventRows.h"
#include "server/storage/sqlite/LogTable.h"
#include "server/storage/sqlite/MentionTable.h"
#include "server/storage/sqlite/MessageErasure.h"
#include "server/storage/sqlite/MessageRow.h"
#include "server/storage/sqlite/SearchTable.h"
#include "shared/protocol/Limits.h"
#include "shared/sql/Database.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace hearth::server {

namespace {

RequestError noSuchMessage()
{
    return RequestError{ErrorCode::NotFound, QStringLiteral("message not found")};
}

Result<ChatMessage, RequestError> findLive(Database &database, const RoomId &room,
                                           const MessageId &id)
{
    auto message = EventRows::findMessage(database, room, id);
    if (!message || message->deleted.value_or(false))
        return Failure{noSuchMessage()};
    return std::move(*message);
}

Result<ChatMessage, RequestError> findOwn(Database &database, const RoomId &room,
                                          const MessageId &id, const UserId &user)
{
    auto message = findLive(database, room, id);
    if (message && message->author != user)
        return Failure{
            RequestError{ErrorCode::Forbidden, QStringLiteral("only its author may change it")}};
    return message;
}

//! The seq of the event that added it.
std::optional<qint64> findReaction(Database &database, const ChatMessage &message,
                                   const QString &emoji, const UserId &user)
{
    Statement statement = database.statement(
        "SELECT added_seq FROM reactions WHERE room = ? AND seq = ? AND emoji = ? AND user = ?");
    statement.bind(message.room, message.seq, emoji, user);
    return statement.next() ? std::optional(statement.integer(0)) : std::nullopt;
}

std::vector<UserId> mentionsOf(const EditDraft &draft, const ChatMessage &before)
{
    std::vector<UserId> mentions = draft.mentions;
    if (draft.earlier == EditDraft::Earlier::Dropped)
        return mentions;
    const QSet<UserId> anew(mentions.begin(), mentions.end());
    std::copy_if(before.mentions.begin(), before.mentions.end(), std::back_inserter(mentions),
                 [&anew](const UserId &user) { return !anew.contains(user); });
    return mentions;
}

bool hasRoomFor(const ChatMessage &message, const QString &emoji)
{
    std::size_t all = 0;
    bool isNewKind = true;
    for (const Reaction &reaction : message.reactions) {
        all += reaction.users.size();
        isNewKind = isNewKind && reaction.emoji != emoji;
    }
    const bool bearsKind =
        !isNewKind || message.reactions.size() < static_cast<std::size_t>(Limits::reactionKinds);
    return bearsKind && all < static_cast<std::size_t>(Limits::reactions);
}

} // namespace

MessageChanges::MessageChanges(LogTable &log, CommandTable &commands, SearchTable &search)
    : m_log(log)
    , m_commands(commands)
    , m_search(search)
{}

Result<Logged, RequestError> MessageChanges::edit(Database &database, const EditDraft &draft,
                                                  UnixTime now)
{
    if (auto before = m_commands.find(database, draft.key))
        return *before;
    auto found = findOwn(database, draft.room, draft.message, draft.key.user);
    if (!found)
        return Failure{found.error()};
    const ChatMessage before = *found;
    ChatMessage &message = *found;
    message.text = draft.text;
    message.editedAt = toMillis(now);
    message.mentions = mentionsOf(draft, before);
    database
        .statement("UPDATE log SET text = ?, edited_at = ?, mentions = ? "
                   "WHERE room = ? AND seq = ? AND number IS NOT NULL")
        .bind(message.text, now, MessageRow::joined(message.mentions), message.room, message.seq)
        .run();
    MentionTable::remove(database, before);
    MentionTable::add(database, message);
    m_search.textChanged(database, before, message.text);
    const RoomEvent event = m_log.addEdit(database, message, now);
    if (before.text != message.text)
        EditTable::keep(database, before, event.seq);
    m_commands.add(database, draft.key, draft.room, event.seq);
    return Logged{Novelty::New, event,
                  ChangedMessage{message.seq, message.author, before.mentions}};
}

Result<Logged, RequestError> MessageChanges::remove(Database &database, const DeleteDraft &draft,
                                                    UnixTime now)
{
    if (auto before = m_commands.find(database, draft.key))
        return *before;
    const auto message = draft.reach == DeleteDraft::Reach::All
        ? findLive(database, draft.room, draft.message)
        : findOwn(database, draft.room, draft.message, draft.key.user);
    if (!message)
        return Failure{message.error()};
    eraseContent(database, m_search, *message, now);
    const RoomEvent event = m_log.addDeletion(database, *message, draft.key.user, now);
    m_commands.add(database, draft.key, draft.room, event.seq);
    return Logged{Novelty::New, event,
                  ChangedMessage{message->seq, message->author, message->mentions}};
}

Result<Logged, RequestError> MessageChanges::addReaction(Database &database,
                                                         const ReactionDraft &draft, UnixTime now)
{
    if (auto before = m_commands.find(database, draft.key))
        return *before;
    const auto message = findLive(database, draft.room, draft.message);
    if (!message)
        return Failure{message.error()};
    const UserId &user = draft.key.user;
    if (const auto added = findReaction(database, *message, draft.emoji, user)) {
        m_commands.add(database, draft.key, draft.room, *added);
        if (auto noted = m_commands.find(database, draft.key))
            return *noted;
    }
    if (!hasRoomFor(*message, draft.emoji))
        return Failure{RequestError{ErrorCode::TooLarge,
                                    QStringLiteral("this message bears no more reactions")}};
    const RoomEvent event = m_log.addReaction(
        database, ReactionAdded{draft.room, 0, draft.message, user, draft.emoji}, now);
    database
        .statement("INSERT INTO reactions (room, seq, emoji, user, added_seq) "
                   "VALUES (?, ?, ?, ?, ?)")
        .bind(draft.room, message->seq, draft.emoji, user, event.seq)
        .run();
    m_commands.add(database, draft.key, draft.room, event.seq);
    return Logged{Novelty::New, event};
}

Result<Logged, RequestError>
MessageChanges::removeReaction(Database &database, const ReactionDraft &draft, UnixTime now)
{
    if (auto before = m_commands.find(database, draft.key))
        return *before;
    const auto message = findLive(database, draft.room, draft.message);
    if (!message)
        return Failure{message.error()};
    const UserId &user = draft.key.user;
    if (!findReaction(database, *message, draft.emoji, user))
        return Failure{RequestError{ErrorCode::NotFound,
                                    QStringLiteral("there is no such reaction of yours")}};
    database
        .statement("DELETE FROM reactions WHERE room = ? AND seq = ? AND emoji = ? AND user = ?")
        .bind(draft.room, message->seq, draft.emoji, user)
        .run();
    const RoomEvent event = m_log.addReactionEnd(
        database, ReactionRemoved{draft.room, 0, draft.message, user, draft.emoji}, now);
    m_commands.add(database, draft.key, draft.room, event.seq);
    return Logged{Novelty::New, event};
}

} // namespace hearth::server
