// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/SqliteRoomLog.h"

#include "server/storage/sqlite/EventRows.h"
#include "server/storage/sqlite/StorageThread.h"

#include <algorithm>
#include <utility>

namespace hearth::server {

namespace {

//! What the same user did under the same id before, if they did.
std::optional<Result<Logged, RequestError>> earlier(Database &database, const CommandKey &key)
{
    RoomId room;
    qint64 seq = 0;
    {
        Statement statement = database.statement(
            "SELECT digest, room, seq FROM client_commands WHERE user = ? AND client_id = ?");
        statement.bind(key.user, key.id);
        if (!statement.next())
            return std::nullopt;
        if (statement.bytes(0) != key.digest)
            return Failure{RequestError{ErrorCode::Conflict,
                                        QStringLiteral("id was used for another command already")}};
        room = statement.id<RoomId>(1);
        seq = statement.integer(2);
    }
    const auto events = EventRows::read(database, room, seq - 1, seq, 0);
    if (events.empty())
        return Failure{storageUnavailable()};
    return Logged{Novelty::Repeated, events.front()};
}

void remember(Database &database, const CommandKey &key, const RoomEvent &event)
{
    database
        .statement("INSERT INTO client_commands (user, client_id, digest, room, seq) "
                   "VALUES (?, ?, ?, ?, ?)")
        .bind(key.user, key.id, key.digest, event.room, event.seq)
        .run();
}

bool isMessageOf(Database &database, const RoomId &room, const MessageId &message)
{
    Statement statement = database.statement("SELECT 1 FROM messages WHERE id = ? AND room = ?");
    return statement.bind(message, room).next();
}

Result<Logged, RequestError> appendNow(Database &database, const MessageDraft &draft, UnixTime now)
{
    if (auto before = earlier(database, draft.key))
        return *before;
    if (draft.replyTo && !isMessageOf(database, draft.room, *draft.replyTo))
        return Failure{
            RequestError{ErrorCode::NotFound,
                         QStringLiteral("message.send.reply_to is no message of this room")}};
    ChatMessage message;
    message.id = draft.id;
    message.room = draft.room;
    message.seq = EventRows::nextSeq(database, draft.room);
    message.author = draft.key.user;
    message.clientId = draft.key.id;
    message.text = draft.text;
    message.timestamp = toMillis(now);
    message.replyTo = draft.replyTo;
    const RoomEvent event = EventRows::insertMessage(database, message);
    remember(database, draft.key, event);
    return Logged{Novelty::New, event};
}

Result<Logged, RequestError> createRoomNow(Database &database, const RoomDraft &draft, UnixTime now)
{
    if (auto before = earlier(database, draft.key))
        return *before;
    database
        .statement("INSERT INTO rooms (id, name, kind, topic, visibility, created_at) "
                   "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(draft.id, draft.name, RoomKind::Room, draft.topic, draft.visibility, now)
        .run();
    const RoomEvent event = EventRows::insertMember(database, draft.id, draft.key.user);
    remember(database, draft.key, event);
    return Logged{Novelty::New, event};
}

Result<OpenedDirect, RequestError> openDirectNow(Database &database, const RoomId &id,
                                                 const UserId &one, const UserId &other,
                                                 UnixTime now)
{
    const auto [low, high] = std::minmax(one, other);
    {
        Statement existing =
            database.statement("SELECT room FROM directs WHERE low = ? AND high = ?");
        existing.bind(low, high);
        if (existing.next())
            return OpenedDirect{Novelty::Repeated, existing.id<RoomId>(0)};
    }
    database
        .statement("INSERT INTO rooms (id, name, kind, topic, visibility, created_at) "
                   "VALUES (?, '', ?, '', ?, ?)")
        .bind(id, RoomKind::Direct, Visibility::Private, now)
        .run();
    for (const UserId &user : {one, other})
        database
            .statement("INSERT INTO members (room, user, joined_seq, read_seq) "
                       "VALUES (?, ?, 0, 0)")
            .bind(id, user)
            .run();
    database.statement("INSERT INTO directs (low, high, room) VALUES (?, ?, ?)")
        .bind(low, high, id)
        .run();
    return OpenedDirect{Novelty::New, id};
}

Result<RoomEvent, RequestError> joinNow(Database &database, const RoomId &room, const UserId &user)
{
    {
        Statement member = database.statement("SELECT 1 FROM members WHERE room = ? AND user = ?");
        if (member.bind(room, user).next())
            return Failure{
                RequestError{ErrorCode::Conflict, QStringLiteral("already a member of this room")}};
    }
    return EventRows::insertMember(database, room, user);
}

} // namespace

SqliteRoomLog::SqliteRoomLog(StorageThread &thread, const Clock &clock)
    : m_thread(thread)
    , m_clock(clock)
{}

void SqliteRoomLog::append(const MessageDraft &draft, LoggedDone done)
{
    m_thread.submit<Logged>(
        [this, draft](Database &database) { return appendNow(database, draft, m_clock.now()); },
        std::move(done));
}

void SqliteRoomLog::createRoom(const RoomDraft &draft, LoggedDone done)
{
    m_thread.submit<Logged>(
        [this, draft](Database &database) { return createRoomNow(database, draft, m_clock.now()); },
        std::move(done));
}

void SqliteRoomLog::openDirect(const RoomId &id, const UserId &one, const UserId &other,
                               DirectDone done)
{
    m_thread.submit<OpenedDirect>(
        [this, id, one, other](Database &database) {
            return openDirectNow(database, id, one, other, m_clock.now());
        },
        std::move(done));
}

void SqliteRoomLog::join(const RoomId &room, const UserId &user, EventDone done)
{
    m_thread.submit<RoomEvent>(
        [room, user](Database &database) { return joinNow(database, room, user); },
        std::move(done));
}

void SqliteRoomLog::markRead(const RoomId &room, const UserId &user, qint64 readSeq, MarkDone done)
{
    m_thread.submit<Done>(
        [room, user, readSeq](Database &database) -> Result<Done, RequestError> {
            database.statement("UPDATE members SET read_seq = ? WHERE room = ? AND user = ?")
                .bind(readSeq, room, user)
                .run();
            return Done{};
        },
        std::move(done));
}

} // namespace hearth::server
