// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Result.h"
#include "shared/protocol/ErrorCode.h"

#include <QString>

#include <optional>

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

//! For how many days a room keeps its messages; nothing: as the server does, 0: for ever. `room` is
//! its id, or a name that no other one has. It stands in the audit log, too. For use inside a piece
//! of work.
Result<Done, RequestError> setRoomRetention(Database &database, const QString &room,
                                            std::optional<int> days, UnixTime now);
//! The same in a database file that nobody else has. Blocks; the error is one line for a person.
Result<Done, QString> setRoomRetentionIn(const QString &databaseFile, const QString &room,
                                         std::optional<int> days);

} // namespace hearth::server
