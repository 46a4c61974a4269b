// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/UpgradeBackup.h"
#include "server/storage/sqlite/UpgradeCopy.h"

namespace hearth::server {

//! The one way to bring a database that somebody may have used up to date: with Kept a copy as
//! keepBeforeUpgrade() makes it comes first, and goes again if nothing was changed after all.
//! Nobody else may have the database's directory. The error is one line for a person. Blocks.
Result<Done, QString> bringUpToDate(Database &database, const QString &path, UnixTime now,
                                    UpgradeBackup backup, const std::stop_token &stop = {},
                                    const FreeBytes &freeBytes = freeBytesIn);

} // namespace hearth::server
