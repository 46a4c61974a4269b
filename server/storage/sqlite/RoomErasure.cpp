// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/RoomErasure.h"

#include "server/storage/sqlite/MessageErasure.h"
#include "shared/sql/Database.h"

namespace hearth::server {

namespace {

constexpr qint64 kRoomsStep = 100;

std::optional<RoomId> deletedRoom(Database &database)
{
    Statement statement =
        database.statement("SELECT id FROM rooms WHERE deleted_at IS NOT NULL LIMIT 1");
    return statement.next() ? std::optional(statement.id<RoomId>(0)) : std::nullopt;
}

//! False when there are no more of them.
bool eraseFirstEvents(Database &database, const RoomId &room)
{
    Statement statement =
        database.statement("DELETE FROM log WHERE rowid IN (SELECT rowid FROM log "
                           "WHERE room = ? AND number IS NULL ORDER BY seq LIMIT ?)");
    statement.bind(room, kRoomsStep).run();
    return statement.changedRows() == kRoomsStep;
}

} // namespace

RoomErasure::RoomErasure(SearchTable &search, const Clock &clock)
    : m_search(search)
    , m_clock(clock)
{}

StorageChore::Progress RoomErasure::step(Database &database)
{
    if (!m_hasWork)
        return Progress::Done;
    if (!m_room)
        m_room = deletedRoom(database);
    if (!m_room) {
        // What could not be asked for is there, perhaps.
        m_hasWork = database.hasFailed();
        return Progress::Done;
    }
    const RoomId room = *m_room;
    // Messages first: the index has to be told of each, and is told by what the log says.
    const auto messages = nextToErase(database, room, 0);
    for (const ChatMessage &message : messages) {
        eraseContent(database, m_search, message, m_clock.now());
        database.statement("DELETE FROM log WHERE room = ? AND seq = ? AND number IS NOT NULL")
            .bind(room, message.seq)
            .run();
    }
    if (messages.empty() && !eraseFirstEvents(database, room)) {
        database.statement("DELETE FROM rooms WHERE id = ?").bind(room).run();
        m_room.reset();
    }
    return Progress::More;
}

} // namespace hearth::server
