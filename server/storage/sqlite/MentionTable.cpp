// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/MentionTable.h"

#include "shared/sql/Database.h"

namespace hearth::server::MentionTable {

void add(Database &database, const ChatMessage &message)
{
    for (const UserId &user : message.mentions) {
        // One's own messages are never unread.
        if (user == message.author)
            continue;
        database.statement("INSERT INTO mentions (user, room, seq) VALUES (?, ?, ?)")
            .bind(user, message.room, message.seq)
            .run();
    }
}

void remove(Database &database, const ChatMessage &message)
{
    for (const UserId &user : message.mentions)
        database.statement("DELETE FROM mentions WHERE user = ? AND room = ? AND seq = ?")
            .bind(user, message.room, message.seq)
            .run();
}

} // namespace hearth::server::MentionTable
