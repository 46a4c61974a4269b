// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/MessageRow.h"

#include "server/storage/sqlite/Database.h"

namespace hearth::server {

ChatMessage messageAt(const Statement &row)
{
    ChatMessage message;
    message.id = row.id<MessageId>(0);
    message.room = row.id<RoomId>(1);
    message.seq = row.integer(2);
    message.author = row.id<UserId>(3);
    message.clientId = row.id<CommandId>(4);
    message.text = row.text(5);
    message.replyTo = row.optionalId<MessageId>(6);
    message.timestamp = row.integer(7);
    if (!row.isNull(8))
        message.editedAt = row.integer(8);
    if (!row.isNull(9))
        message.deleted = true;
    return message;
}

} // namespace hearth::server
