// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/RoomRetention.h"

#include "server/storage/sqlite/AuditTable.h"
#include "server/storage/sqlite/DataUpgrade.h"
#include "server/storage/sqlite/OpenDatabase.h"

#include <vector>

namespace hearth::server {

namespace {

std::vector<QString> roomsCalled(Database &database, const QString &room)
{
    std::vector<QString> found;
    Statement statement = database.statement(
        "SELECT id FROM rooms WHERE (id = ? OR name = ?) AND deleted_at IS NULL");
    statement.bind(room, room);
    while (statement.next())
        found.push_back(statement.text(0));
    return found;
}

} // namespace

Result<Done, RequestError> setRoomRetention(Database &database, const QString &room,
                                            std::optional<int> days, UnixTime now)
{
    const auto found = roomsCalled(database, room);
    if (found.empty())
        return Failure{
            RequestError{ErrorCode::NotFound, QStringLiteral("there is no room %1").arg(room)}};
    if (found.size() > 1)
        return Failure{RequestError{ErrorCode::Conflict,
                                    QStringLiteral("%1 rooms are called %2; say the id of one")
                                        .arg(found.size())
                                        .arg(room)}};
    const auto value = days ? std::optional<qint64>(*days) : std::nullopt;
    database.statement("UPDATE rooms SET retention_days = ? WHERE id = ?")
        .bind(value, found.front())
        .run();
    const QString term =
        days ? QStringLiteral("%1 days").arg(*days) : QStringLiteral("as the server");
    AuditTable::add(database,
                    {0, 0, std::nullopt, QStringLiteral("room.retention"), std::nullopt,
                     RoomId(found.front()), term},
                    now);
    return Done{};
}

Result<Done, QString> setRoomRetentionIn(const QString &databaseFile, const QString &room,
                                         std::optional<int> days)
{
    const auto database = openDatabase(databaseFile, Database::Access::ReadWrite);
    if (!database)
        return Failure{database.error().text};
    const UnixTime now = SystemClock().now();
    // An older hearthd may have left it.
    if (auto upgraded = bringUpToDate(**database, databaseFile, now, UpgradeBackup::Kept);
        !upgraded)
        return upgraded;
    const auto set = setRoomRetention(**database, room, days, now);
    if (const auto error = (*database)->takeError())
        return Failure{error->text};
    if (!set)
        return Failure{set.error().message};
    return Done{};
}

} // namespace hearth::server
