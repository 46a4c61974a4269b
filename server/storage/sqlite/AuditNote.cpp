// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/AuditNote.h"

#include "server/storage/sqlite/AuditTable.h"
#include "server/storage/sqlite/DataUpgrade.h"
#include "server/storage/sqlite/OpenDatabase.h"

namespace hearth::server::AuditNote {

namespace {

bool hasAudit(Database &database)
{
    return database.statement("SELECT 1 FROM sqlite_master WHERE name = 'audit'").next();
}

} // namespace

Result<Done, QString> write(const QString &databaseFile, const AuditEntry &entry, Older older)
{
    const auto database = openDatabase(databaseFile, Database::Access::ReadWrite);
    if (!database)
        return Failure{database.error().text};
    const UnixTime now = SystemClock().now();
    if (older == Older::Migrate) {
        if (auto upgraded = bringUpToDate(**database, databaseFile, now, UpgradeBackup::Kept);
            !upgraded)
            return upgraded;
    }
    if (hasAudit(**database))
        AuditTable::add(**database, entry, now);
    if (const auto error = (*database)->takeError())
        return Failure{error->text};
    return Done{};
}

} // namespace hearth::server::AuditNote
