// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/EventRows.h"

#include "server/chat/WireSize.h"
#include "server/storage/sqlite/Database.h"
#include "server/storage/sqlite/MessageRow.h"

namespace hearth::server::EventRows {

namespace {

RoomEvent messageEvent(const ChatMessage &message)
{
    MessageNew authors{message.room, message.seq, message};
    MessageNew others = authors;
    others.message.clientId.reset();
    return RoomEvent{message.room, message.seq, std::move(others), message.author,
                     std::move(authors)};
}

RoomEvent joinedEvent(const MemberJoined &joined)
{
    return RoomEvent{joined.room, joined.seq, joined, std::nullopt, std::nullopt};
}

qint64 sizeOf(const RoomEvent &event)
{
    constexpr qint64 frame = 128;
    const auto *message = std::get_if<MessageNew>(&event.event);
    return frame + (message ? wireSize(message->message) : frame);
}

} // namespace

qint64 nextSeq(Database &database, const RoomId &room)
{
    Statement statement =
        database.statement("SELECT coalesce(max(seq), 0) + 1 FROM events WHERE room = ?");
    statement.bind(room);
    return statement.next() ? statement.integer(0) : 0;
}

RoomEvent insertMember(Database &database, const RoomId &room, const UserId &user)
{
    const qint64 seq = nextSeq(database, room);
    // Read up to here: what was said before is there for a new member, but it is not news.
    database.statement("INSERT INTO members (room, user, joined_seq, read_seq) VALUES (?, ?, ?, ?)")
        .bind(room, user, seq, seq - 1)
        .run();
    database.statement("INSERT INTO events (room, seq, kind, user) VALUES (?, ?, ?, ?)")
        .bind(room, seq, wireName(MessageType::MemberJoined), user)
        .run();
    return joinedEvent(MemberJoined{room, seq, user, std::nullopt});
}

RoomEvent insertMessage(Database &database, const ChatMessage &message)
{
    database
        .statement("INSERT INTO messages (id, room, seq, author, client_id, text, reply_to, "
                   "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(message.id, message.room, message.seq, message.author,
              message.clientId.value_or(CommandId()), message.text, message.replyTo,
              message.timestamp)
        .run();
    database.statement("INSERT INTO events (room, seq, kind, user, message) VALUES (?, ?, ?, ?, ?)")
        .bind(message.room, message.seq, wireName(MessageType::MessageNew), message.author,
              message.id)
        .run();
    return messageEvent(message);
}

std::vector<RoomEvent> read(Database &database, const RoomId &room, qint64 after, qint64 upTo,
                            qint64 maxBytes)
{
    Statement statement = database.statement(
        "SELECT m.id, m.room, m.seq, m.author, m.client_id, m.text, m.reply_to, m.created_at, "
        "m.edited_at, m.deleted_at, e.seq, e.user, e.by FROM events e LEFT JOIN messages m "
        "ON m.id = e.message WHERE e.room = ? AND e.seq > ? AND e.seq <= ? ORDER BY e.seq");
    statement.bind(room, after, upTo);
    std::vector<RoomEvent> events;
    qint64 bytes = 0;
    while (statement.next()) {
        RoomEvent event = statement.isNull(0)
            ? joinedEvent(MemberJoined{room, statement.integer(10), statement.id<UserId>(11),
                                       statement.optionalId<UserId>(12)})
            : messageEvent(messageAt(statement));
        bytes += sizeOf(event);
        if (!events.empty() && bytes > maxBytes)
            break;
        events.push_back(std::move(event));
    }
    return events;
}

} // namespace hearth::server::EventRows
