// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/DataUpgrade.h"

#include "server/storage/sqlite/DataDirectory.h"
#include "server/storage/sqlite/Migrations.h"
#include "shared/sql/SchemaSteps.h"

#include <QFile>

#include <optional>

namespace hearth::server {

Result<Done, QString> bringUpToDate(Database &database, const QString &path, UnixTime now,
                                    UpgradeBackup backup, const std::stop_token &stop,
                                    const FreeBytes &freeBytes)
{
    const std::size_t version = schemaVersion(database);
    std::optional<QString> copy;
    removeUnfinishedUpgradeCopies(path);
    if (backup == UpgradeBackup::Kept) {
        auto kept = keepBeforeUpgrade(database, path, now, stop, freeBytes);
        if (!kept)
            return Failure{kept.error()};
        copy = std::move(*kept);
    }
    if (const auto migrated = Migrations::run(database, now); !migrated) {
        // Some steps may have been taken, and then it is all that an older hearthd can read.
        if (copy && schemaVersion(database) == version)
            QFile::remove(*copy);
        const DatabaseError &error = migrated.error();
        return Failure{error.kind == DatabaseError::Kind::Damaged
                           ? damagedDatabase(path, error.text)
                           : QStringLiteral("%1 can't be used: %2").arg(path, error.text)};
    }
    if (copy)
        removeOldUpgradeCopies(path, *copy);
    return Done{};
}

} // namespace hearth::server
