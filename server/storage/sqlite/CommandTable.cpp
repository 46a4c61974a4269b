// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/CommandTable.h"

#include "server/storage/sqlite/EventRows.h"
#include "server/storage/sqlite/StorageThread.h"

namespace hearth::server::CommandTable {

namespace {

bool isThere(Database &database, const RoomId &room)
{
    Statement statement =
        database.statement("SELECT 1 FROM rooms WHERE id = ? AND deleted_at IS NULL");
    return statement.bind(room).next();
}

} // namespace

std::optional<Result<Logged, RequestError>> note(Database &database, const CommandKey &key,
                                                 const RoomId &room, qint64 seq)
{
    {
        // A look before would cost as much as the row.
        Statement statement = database.statement(
            "INSERT OR IGNORE INTO commands (user, client_id, digest, room, seq) "
            "VALUES (?, ?, ?, ?, ?)");
        statement.bind(key.user, key.id, key.digest, room, seq);
        if (!statement.run() || statement.changedRows() > 0)
            return std::nullopt;
    }
    return find(database, key);
}

std::optional<Result<Logged, RequestError>> find(Database &database, const CommandKey &key)
{
    RoomId room;
    qint64 seq = 0;
    {
        Statement statement = database.statement(
            "SELECT digest, room, seq FROM commands WHERE user = ? AND client_id = ?");
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
        return Failure{
            isThere(database, room)
                ? storageUnavailable()
                : RequestError{ErrorCode::NotFound, QStringLiteral("this room was deleted")}};
    return Logged{Novelty::Repeated, events.front()};
}

} // namespace hearth::server::CommandTable
