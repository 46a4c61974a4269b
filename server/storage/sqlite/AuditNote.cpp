// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/AuditNote.h"

#include "server/storage/sqlite/AuditTable.h"
#include "server/storage/sqlite/OpenDatabase.h"

namespace hearth::server {

namespace {

bool hasAudit(Database &database)
{
    return database.statement("SELECT 1 FROM sqlite_master WHERE name = 'audit'").next();
}

} // namespace

Result<Done, QString> noteInAudit(const QString &databaseFile, const AuditEntry &entry)
{
    const auto database = openDatabase(databaseFile, Database::Access::ReadWrite);
    if (!database)
        return Failure{database.error().text};
    if (hasAudit(**database))
        AuditTable::add(**database, entry, SystemClock().now());
    if (const auto error = (*database)->takeError())
        return Failure{error->text};
    return Done{};
}

} // namespace hearth::server
