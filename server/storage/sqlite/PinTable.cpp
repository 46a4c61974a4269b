// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/PinTable.h"

#include "server/chat/WireSize.h"
#include "server/storage/sqlite/EventRows.h"
#include "server/storage/sqlite/LogTable.h"
#include "server/storage/sqlite/MessageRow.h"
#include "shared/protocol/Limits.h"
#include "shared/sql/Database.h"

namespace hearth::server::PinTable {

namespace {

using Changed = Result<std::optional<RoomEvent>, RequestError>;

RequestError refusal(ErrorCode code, const QString &why)
{
    return RequestError{code, why};
}

bool isPinned(Database &database, const ChatMessage &message)
{
    Statement row = database.statement("SELECT 1 FROM pins WHERE room = ? AND seq = ?");
    return row.bind(message.room, message.seq).next();
}

qint64 countOf(Database &database, const RoomId &room)
{
    Statement row = database.statement("SELECT count(*) FROM pins WHERE room = ?");
    return row.bind(room).next() ? row.integer(0) : 0;
}

Changed pin(Database &database, LogTable &log, const PinChange &change, const ChatMessage &message,
            UnixTime now)
{
    if (isPinned(database, message))
        return std::optional<RoomEvent>();
    if (countOf(database, change.room) >= Limits::pins)
        return Failure{
            refusal(ErrorCode::TooLarge,
                    QStringLiteral("a room has %1 pinned messages at most").arg(Limits::pins))};
    RoomEvent event =
        log.addPin(database, MessagePinned{change.room, 0, change.message, change.by}, now);
    database.statement("INSERT INTO pins (room, seq, pinned_seq) VALUES (?, ?, ?)")
        .bind(message.room, message.seq, event.seq)
        .run();
    return std::optional(std::move(event));
}

//! The seq that the pins of the answer stay below.
qint64 endOf(Database &database, const PinsQuery &query)
{
    if (!query.after)
        return Limits::maxInteger;
    Statement row =
        database.statement("SELECT p.pinned_seq FROM pins p JOIN log l ON "
                           "l.room = p.room AND l.seq = p.seq "
                           "AND l.number IS NOT NULL WHERE p.room = ? AND l.message = ?");
    return row.bind(query.room, *query.after).next() ? row.integer(0) : Limits::maxInteger;
}

} // namespace

Changed change(Database &database, LogTable &log, const PinChange &change, UnixTime now)
{
    const auto message = EventRows::findMessage(database, change.room, change.message);
    if (!message || message->deleted.value_or(false))
        return Failure{refusal(ErrorCode::NotFound, QStringLiteral("message not found"))};
    if (change.wish == PinChange::Wish::Pin)
        return pin(database, log, change, *message, now);
    if (!isPinned(database, *message))
        return Failure{refusal(ErrorCode::NotFound, QStringLiteral("the message is not pinned"))};
    forget(database, *message);
    return std::optional(
        log.addPinEnd(database, MessageUnpinned{change.room, 0, change.message, change.by}, now));
}

MessagePage read(Database &database, const PinsQuery &query)
{
    MessagePage page;
    const qint64 end = endOf(database, query);
    qint64 bytes = 0;
    Statement row = database.statement(
        "SELECT l.message, l.room, l.seq, l.user, l.client_id, l.text, l.reply_to, l.created_at, "
        "l.edited_at, l.deleted_at, l.mentions FROM pins p JOIN log l ON l.room = p.room "
        "AND l.seq = p.seq AND l.number IS NOT NULL WHERE p.room = ? AND p.pinned_seq < ? ORDER BY "
        "p.pinned_seq DESC");
    row.bind(query.room, end);
    while (row.next()) {
        ChatMessage message = MessageRow::at(row);
        if (message.author != query.viewer)
            message.clientId.reset();
        auto reactions = EventRows::reactions(database, query.room, message.seq, message.seq);
        message.reactions = std::move(reactions[message.seq]);
        bytes += wireSize(message) + 1;
        if (!page.messages.empty() && bytes > query.maxBytes) {
            page.more = true;
            break;
        }
        page.messages.push_back(std::move(message));
    }
    return page;
}

void forget(Database &database, const ChatMessage &message)
{
    database.statement("DELETE FROM pins WHERE room = ? AND seq = ?")
        .bind(message.room, message.seq)
        .run();
}

} // namespace hearth::server::PinTable
