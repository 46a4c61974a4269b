// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Result.h"

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

//! How many bytes there are for more in a folder.
using FreeBytes = std::function<qint64(const QString &folder)>;

//! As the system says.
qint64 freeBytesIn(const QString &folder);

//! How many copies of earlier versions are kept.
inline constexpr int keptUpgradeCopies = 2;

//! If the database, which is the one at `path`, is of an older version: makes a whole copy of it
//! beside it, on the disk, mode 0600, `hearth.db.upgrade-YYYYMMDD-HHMMSS-vVERSION`, and says how it
//! is called. Earlier copies of the same version go, but for the newest. The error is one line for
//! a person: there is no room for copy and upgrade, it can't be written, or `stop` was requested;
//! then nothing was changed. Blocks.
Result<std::optional<QString>, QString> keepBeforeUpgrade(Database &database, const QString &path,
                                                          UnixTime now, std::stop_token stop,
                                                          const FreeBytes &freeBytes = freeBytesIn);

//! All but the newest, by the date in their names, and `made`, whatever its date.
void removeOldUpgradeCopies(const QString &path, const QString &made);

//! What is left of copies that were cut short. Nobody may be making one.
void removeUnfinishedUpgradeCopies(const QString &path);

} // namespace hearth::server
