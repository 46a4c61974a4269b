// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/MessageRow.h"

#include "shared/sql/Database.h"

namespace hearth::server::MessageRow {

namespace {

// No id has one.
constexpr QLatin1Char kSeparator('\n');

} // namespace

ChatMessage at(const Statement &row)
{
    ChatMessage message;
    message.id = row.id<MessageId>(0);
    message.room = row.id<RoomId>(1);
    message.seq = row.integer(2);
    message.author = row.id<UserId>(3);
    message.clientId = row.optionalId<CommandId>(4);
    message.text = row.text(5);
    message.replyTo = row.optionalId<MessageId>(6);
    message.timestamp = row.integer(7);
    if (!row.isNull(8))
        message.editedAt = row.integer(8);
    if (!row.isNull(9))
        message.deleted = true;
    if (!row.isNull(10))
        message.mentions = split(row.text(10));
    return message;
}

QString joined(const std::vector<UserId> &mentions)
{
    QString text;
    for (const UserId &user : mentions) {
        if (!text.isEmpty())
            text += kSeparator;
        text += user.toString();
    }
    return text;
}

std::vector<UserId> split(const QString &mentions)
{
    std::vector<UserId> users;
    for (const QString &user : mentions.split(kSeparator, Qt::SkipEmptyParts))
        users.push_back(UserId(user));
    return users;
}

} // namespace hearth::server::MessageRow
