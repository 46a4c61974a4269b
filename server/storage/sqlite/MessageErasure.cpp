// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/MessageErasure.h"

#include "server/storage/sqlite/EditTable.h"
#include "server/storage/sqlite/MentionTable.h"
#include "server/storage/sqlite/MessageQueries.h"
#include "server/storage/sqlite/MessageRow.h"
#include "server/storage/sqlite/PinTable.h"
#include "server/storage/sqlite/SearchTable.h"
#include "shared/protocol/Limits.h"
#include "shared/sql/Database.h"

namespace hearth::server {

namespace {

constexpr qint64 kMessagesStep = 100;
//! Of text, which the index has to be told word by word.
constexpr qsizetype kMessagesLength = 64 * 1024;

} // namespace

std::vector<ChatMessage> nextToErase(Database &database, const RoomId &room, qint64 after)
{
    std::vector<ChatMessage> messages;
    Statement statement = database.statement(MessageQueries::oldest);
    statement.bind(room, after, Limits::maxInteger, kMessagesStep);
    qsizetype length = 0;
    while (length < kMessagesLength && statement.next()) {
        messages.push_back(MessageRow::at(statement));
        length += messages.back().text.size();
    }
    return messages;
}

void eraseContent(Database &database, SearchTable &search, const ChatMessage &message, UnixTime now)
{
    search.textChanged(database, message, QString());
    MentionTable::remove(database, message);
    PinTable::forget(database, message);
    EditTable::forget(database, message);
    database.statement("DELETE FROM reactions WHERE room = ? AND seq = ?")
        .bind(message.room, message.seq)
        .run();
    database
        .statement("UPDATE log SET text = '', mentions = NULL, deleted_at = ? "
                   "WHERE room = ? AND seq = ? AND number IS NOT NULL")
        .bind(now, message.room, message.seq)
        .run();
}

} // namespace hearth::server
