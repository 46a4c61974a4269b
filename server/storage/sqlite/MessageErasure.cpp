// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/MessageErasure.h"

#include "server/storage/sqlite/MentionTable.h"
#include "server/storage/sqlite/SearchTable.h"
#include "shared/sql/Database.h"

namespace hearth::server {

void eraseContent(Database &database, SearchTable &search, const ChatMessage &message, UnixTime now)
{
    search.textChanged(database, message, QString());
    MentionTable::remove(database, message);
    database.statement("DELETE FROM reactions WHERE room = ? AND seq = ?")
        .bind(message.room, message.seq)
        .run();
    database
        .statement("UPDATE log SET text = '', mentions = NULL, deleted_at = ? "
                   "WHERE room = ? AND seq = ?")
        .bind(now, message.room, message.seq)
        .run();
}

} // namespace hearth::server
