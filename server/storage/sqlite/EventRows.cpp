// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/EventRows.h"

#include "server/chat/WireSize.h"
#include "server/storage/sqlite/EventDetail.h"
#include "server/storage/sqlite/MessageQueries.h"
#include "server/storage/sqlite/MessageRow.h"
#include "shared/sql/Database.h"

#include <algorithm>

namespace hearth::server::EventRows {

namespace {

// Behind the columns of a message.
enum Column { Kind = MessageRow::columns, User, By, Emoji, Seq, About, Detail };

qint64 sizeOf(const RoomEvent &event)
{
    constexpr qint64 frame = 128;
    if (const auto *created = std::get_if<MessageNew>(&event.event))
        return frame + wireSize(created->message);
    if (const auto *edited = std::get_if<MessageEdited>(&event.event))
        return frame + wireSize(edited->message);
    if (const auto *changed = std::get_if<RoomChanged>(&event.event))
        return 2 * frame + changed->name.value_or(QString()).toUtf8().size()
            + changed->topic.value_or(QString()).toUtf8().size();
    return 2 * frame;
}

//! A message that somebody edited and that is not found any more stays as a place in the log.
RoomEvent editedEventAt(Database &database, const RoomId &room, const Statement &row)
{
    const MessageId id = row.id<MessageId>(About);
    ChatMessage gone;
    gone.id = id;
    gone.room = room;
    gone.author = row.id<UserId>(User);
    gone.deleted = true;
    return editedEvent(row.integer(Seq), findMessage(database, room, id).value_or(gone));
}

RoomEvent eventAt(Database &database, const RoomId &room, const Statement &row)
{
    const QString kind = row.text(Kind);
    const auto is = [&kind](MessageType type) {
        const std::string_view name = wireName(type);
        return kind == QLatin1String(name.data(), static_cast<qsizetype>(name.size()));
    };
    const qint64 seq = row.integer(Seq);
    const auto plain = [&](Message event) {
        return RoomEvent{room, seq, std::move(event), std::nullopt, std::nullopt};
    };
    const auto user = [&row] { return row.id<UserId>(User); };
    const auto message = [&row] { return row.id<MessageId>(About); };
    if (is(MessageType::MessageNew))
        return newEvent(MessageRow::at(row));
    if (is(MessageType::MessageEdited))
        return editedEventAt(database, room, row);
    if (is(MessageType::MessageDeleted))
        return plain(MessageDeleted{room, seq, message(), row.optionalId<UserId>(By)});
    if (is(MessageType::ReactionAdded))
        return plain(ReactionAdded{room, seq, message(), user(), row.text(Emoji)});
    if (is(MessageType::ReactionRemoved))
        return plain(ReactionRemoved{room, seq, message(), user(), row.text(Emoji)});
    if (is(MessageType::MessagePinned))
        return plain(MessagePinned{room, seq, message(), user()});
    if (is(MessageType::MessageUnpinned))
        return plain(MessageUnpinned{room, seq, message(), user()});
    const EventDetail detail = EventDetail::fromJson(row.text(Detail));
    if (is(MessageType::RoomChanged))
        return plain(RoomChanged{room, seq, user(), detail.name, detail.topic, detail.readOnly,
                                 detail.visibility});
    if (is(MessageType::MemberChanged))
        return plain(MemberChanged{room, seq, user(), detail.role.value_or(RoomRole::Member),
                                   row.id<UserId>(By)});
    if (is(MessageType::MemberLeft))
        return plain(MemberLeft{room, seq, user(), row.optionalId<UserId>(By), detail.banned});
    return plain(MemberJoined{room, seq, user(), row.optionalId<UserId>(By)});
}

void addReactions(RoomEvent &event, const std::map<qint64, std::vector<Reaction>> &reactions)
{
    const auto found = reactions.find(event.seq);
    auto *created = std::get_if<MessageNew>(&event.event);
    if (found == reactions.end() || !created)
        return;
    created->message.reactions = found->second;
    std::get<MessageNew>(*event.authorsEvent).message.reactions = found->second;
}

} // namespace

RoomEvent newEvent(const ChatMessage &message)
{
    MessageNew authors{message.room, message.seq, message};
    MessageNew others = authors;
    others.message.clientId.reset();
    return RoomEvent{message.room, message.seq, std::move(others), message.author,
                     std::move(authors)};
}

RoomEvent editedEvent(qint64 seq, const ChatMessage &message)
{
    MessageEdited authors{message.room, seq, message};
    MessageEdited others = authors;
    others.message.clientId.reset();
    return RoomEvent{message.room, seq, std::move(others), message.author, std::move(authors)};
}

std::vector<RoomEvent> read(Database &database, const RoomId &room, qint64 after, qint64 upTo,
                            qint64 maxBytes)
{
    Statement statement = database.statement(MessageQueries::replay);
    statement.bind(room, after, upTo, room, after, upTo);
    std::vector<RoomEvent> events;
    qint64 bytes = 0;
    while (statement.next()) {
        RoomEvent event = eventAt(database, room, statement);
        bytes += sizeOf(event);
        if (!events.empty() && bytes > maxBytes)
            break;
        events.push_back(std::move(event));
    }
    if (events.empty())
        return events;
    const auto reacted = reactions(database, room, events.front().seq, events.back().seq);
    for (RoomEvent &event : events)
        addReactions(event, reacted);
    return events;
}

std::optional<ChatMessage> findMessage(Database &database, const RoomId &room,
                                       const MessageId &message)
{
    Statement statement = database.statement(
        "SELECT message, room, seq, user, client_id, text, reply_to, created_at, edited_at, "
        "deleted_at, mentions FROM log WHERE message = ? AND room = ? AND number IS NOT NULL");
    statement.bind(message, room);
    if (!statement.next())
        return std::nullopt;
    ChatMessage found = MessageRow::at(statement);
    auto reacted = reactions(database, room, found.seq, found.seq);
    found.reactions = std::move(reacted[found.seq]);
    return found;
}

std::map<qint64, std::vector<Reaction>> reactions(Database &database, const RoomId &room,
                                                  qint64 from, qint64 to)
{
    std::map<qint64, std::vector<Reaction>> found;
    Statement statement = database.statement(
        "SELECT seq, emoji, user FROM reactions WHERE room = ? AND seq >= ? AND seq <= ? "
        "ORDER BY seq, added_seq");
    statement.bind(room, from, to);
    while (statement.next()) {
        std::vector<Reaction> &all = found[statement.integer(0)];
        const QString emoji = statement.text(1);
        auto same = std::find_if(all.begin(), all.end(), [&emoji](const Reaction &reaction) {
            return reaction.emoji == emoji;
        });
        if (same == all.end())
            same = all.insert(all.end(), Reaction{emoji, {}});
        same->users.push_back(statement.id<UserId>(2));
    }
    return found;
}

} // namespace hearth::server::EventRows
