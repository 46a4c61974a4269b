// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/SqliteRoomLog.h"

#include "server/storage/sqlite/AuditTable.h"
#include "server/storage/sqlite/CommandTable.h"
#include "server/storage/sqlite/LogTable.h"
#include "server/storage/sqlite/MentionTable.h"
#include "server/storage/sqlite/PinTable.h"
#include "server/storage/sqlite/RoomErasure.h"
#include "server/storage/sqlite/SearchTable.h"
#include "server/storage/sqlite/StorageThread.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace hearth::server {

namespace {

bool isMessageOf(Database &database, const RoomId &room, const MessageId &message)
{
    Statement statement = database.statement(
        "SELECT 1 FROM log WHERE message = ? AND room = ? AND number IS NOT NULL");
    return statement.bind(message, room).next();
}

bool isMember(Database &database, const RoomId &room, const UserId &user)
{
    Statement member = database.statement("SELECT 1 FROM members WHERE room = ? AND user = ?");
    return member.bind(room, user).next();
}

void insertRoom(Database &database, const RoomDraft &draft, RoomKind kind, UnixTime now)
{
    database
        .statement("INSERT INTO rooms (id, name, kind, topic, visibility, created_at, number) "
                   "VALUES (?, ?, ?, ?, ?, ?, (SELECT max(number) + 1 FROM rooms))")
        .bind(draft.id, draft.name, kind, draft.topic, draft.visibility, now)
        .run();
}

//! A pair has a row of its own. For more the rooms are looked through, which only the opening of a
//! new one pays for: who is in a direct never changes.
std::optional<RoomId> directOf(Database &database, const std::vector<UserId> &users)
{
    if (users.size() == 2) {
        const auto [low, high] = std::minmax(users.front(), users.back());
        Statement pair = database.statement("SELECT room FROM directs WHERE low = ? AND high = ?");
        pair.bind(low, high);
        return pair.next() ? std::optional(pair.id<RoomId>(0)) : std::nullopt;
    }
    QStringList sorted;
    for (const UserId &user : users)
        sorted << user.toString();
    std::sort(sorted.begin(), sorted.end());
    Statement group = database.statement(
        "SELECT id FROM rooms WHERE kind = ? AND ? = (SELECT group_concat(user, char(10)) FROM "
        "(SELECT user FROM members WHERE room = rooms.id ORDER BY user))");
    group.bind(RoomKind::Direct, sorted.join(QLatin1Char('\n')));
    return group.next() ? std::optional(group.id<RoomId>(0)) : std::nullopt;
}

} // namespace

SqliteRoomLog::SqliteRoomLog(StorageThread &thread, LogTable &log, CommandTable &commands,
                             SearchTable &search, RoomErasure &erasure, const Clock &clock)
    : m_thread(thread)
    , m_log(log)
    , m_commands(commands)
    , m_search(search)
    , m_erasure(erasure)
    , m_clock(clock)
    , m_changes(log, commands, search)
    , m_rooms(log)
{}

void SqliteRoomLog::repeat(const CommandKey &key, const RequestError &otherwise, LoggedDone done)
{
    m_thread.submit<Logged>(
        [this, key, otherwise](Database &database) -> Result<Logged, RequestError> {
            if (auto before = m_commands.find(database, key))
                return *before;
            return Failure{otherwise};
        },
        std::move(done));
}

void SqliteRoomLog::append(const MessageDraft &draft, LoggedDone done)
{
    m_thread.submit<Logged>(
        [this, draft](Database &database) { return appendNow(database, draft); }, std::move(done));
}

void SqliteRoomLog::edit(const EditDraft &draft, LoggedDone done)
{
    m_thread.submit<Logged>(
        [this, draft](Database &database) {
            return m_changes.edit(database, draft, m_clock.now());
        },
        std::move(done));
}

void SqliteRoomLog::remove(const DeleteDraft &draft, LoggedDone done)
{
    m_thread.submit<Logged>(
        [this, draft](Database &database) {
            return m_changes.remove(database, draft, m_clock.now());
        },
        std::move(done));
}

void SqliteRoomLog::addReaction(const ReactionDraft &draft, LoggedDone done)
{
    m_thread.submit<Logged>(
        [this, draft](Database &database) {
            return m_changes.addReaction(database, draft, m_clock.now());
        },
        std::move(done));
}

void SqliteRoomLog::removeReaction(const ReactionDraft &draft, LoggedDone done)
{
    m_thread.submit<Logged>(
        [this, draft](Database &database) {
            return m_changes.removeReaction(database, draft, m_clock.now());
        },
        std::move(done));
}

void SqliteRoomLog::createRoom(const RoomDraft &draft, LoggedDone done)
{
    m_thread.submit<Logged>(
        [this, draft](Database &database) { return createRoomNow(database, draft); },
        std::move(done));
}

void SqliteRoomLog::openDirect(const RoomId &id, const std::vector<UserId> &users, DirectDone done)
{
    m_thread.submit<OpenedDirect>(
        [this, id, users](Database &database) { return openDirectNow(database, id, users); },
        std::move(done));
}

void SqliteRoomLog::join(const RoomId &room, const UserId &user, const std::optional<UserId> &by,
                         EventDone done)
{
    m_thread.submit<RoomEvent>(
        [this, room, user, by](Database &database) -> Result<RoomEvent, RequestError> {
            if (isMember(database, room, user))
                return Failure{RequestError{ErrorCode::Conflict,
                                            QStringLiteral("already a member of this room")}};
            return m_log.addMember(database, room, user, by, m_clock.now());
        },
        std::move(done));
}

void SqliteRoomLog::depart(const Departure &departure, EventsDone done)
{
    m_thread.submit<std::vector<RoomEvent>>(
        [this, departure](Database &database) {
            return m_rooms.depart(database, departure, m_clock.now());
        },
        std::move(done));
}

void SqliteRoomLog::unban(const RoomId &room, const UserId &user, MarkDone done)
{
    m_thread.submit<Done>(
        [this, room, user](Database &database) { return m_rooms.unban(database, room, user); },
        std::move(done));
}

void SqliteRoomLog::change(const RoomChange &change, ChangeDone done)
{
    m_thread.submit<std::optional<RoomEvent>>(
        [this, change](Database &database) {
            return m_rooms.change(database, change, m_clock.now());
        },
        std::move(done));
}

void SqliteRoomLog::setRole(const RoleChange &change, ChangeDone done)
{
    m_thread.submit<std::optional<RoomEvent>>(
        [this, change](Database &database) {
            return m_rooms.setRole(database, change, m_clock.now());
        },
        std::move(done));
}

void SqliteRoomLog::changePin(const PinChange &change, ChangeDone done)
{
    m_thread.submit<std::optional<RoomEvent>>(
        [this, change](Database &database) {
            return PinTable::change(database, m_log, change, m_clock.now());
        },
        std::move(done));
}

void SqliteRoomLog::deleteRoom(const RoomId &room, const AuditEntry &note, MarkDone done)
{
    m_thread.submit<Done>(
        [this, room, note](Database &database) {
            const UnixTime now = m_clock.now();
            auto deleted = m_rooms.remove(database, room, now);
            if (deleted) {
                AuditTable::add(database, note, now);
                m_erasure.hasWork();
            }
            return deleted;
        },
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

Result<Logged, RequestError> SqliteRoomLog::appendNow(Database &database, const MessageDraft &draft)
{
    // First: what is replied to may have been a message when the command came for the first time.
    if (auto before = m_commands.find(database, draft.key))
        return *before;
    if (draft.replyTo && !isMessageOf(database, draft.room, *draft.replyTo))
        return Failure{
            RequestError{ErrorCode::NotFound,
                         QStringLiteral("message.send.reply_to is no message of this room")}};
    const qint64 seq = m_log.nextSeq(database, draft.room);
    m_commands.add(database, draft.key, draft.room, seq);
    ChatMessage message;
    message.id = draft.id;
    message.room = draft.room;
    message.seq = seq;
    message.author = draft.key.user;
    message.clientId = draft.key.id;
    message.text = draft.text;
    message.timestamp = toMillis(m_clock.now());
    message.replyTo = draft.replyTo;
    message.mentions = draft.mentions;
    const RoomEvent event = m_log.addMessage(database, message);
    MentionTable::add(database, message);
    m_search.messageAdded();
    return Logged{Novelty::New, event};
}

Result<Logged, RequestError> SqliteRoomLog::createRoomNow(Database &database,
                                                          const RoomDraft &draft)
{
    if (auto before = m_commands.find(database, draft.key))
        return *before;
    // The first event of a room has seq 1.
    m_commands.add(database, draft.key, draft.id, 1);
    insertRoom(database, draft, RoomKind::Room, m_clock.now());
    const RoomEvent event = m_log.addMember(database, draft.id, draft.key.user, std::nullopt,
                                            m_clock.now(), RoomRole::Owner);
    return Logged{Novelty::New, event};
}

Result<OpenedDirect, RequestError>
SqliteRoomLog::openDirectNow(Database &database, const RoomId &id, const std::vector<UserId> &users)
{
    if (const auto existing = directOf(database, users))
        return OpenedDirect{Novelty::Repeated, *existing};
    RoomDraft draft;
    draft.id = id;
    draft.visibility = Visibility::Private;
    insertRoom(database, draft, RoomKind::Direct, m_clock.now());
    for (const UserId &user : users)
        database
            .statement("INSERT INTO members (room, user, joined_seq, read_seq) "
                       "VALUES (?, ?, 0, 0)")
            .bind(id, user)
            .run();
    if (users.size() > 2)
        return OpenedDirect{Novelty::New, id};
    const auto [low, high] = std::minmax(users.front(), users.back());
    database.statement("INSERT INTO directs (low, high, room) VALUES (?, ?, ?)")
        .bind(low, high, id)
        .run();
    return OpenedDirect{Novelty::New, id};
}

} // namespace hearth::server
