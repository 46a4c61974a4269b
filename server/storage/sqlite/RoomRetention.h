// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"
#include "shared/protocol/ErrorCode.h"

#include <QString>

#include <optional>

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

//! For how many days a room keeps its messages; nothing: as the server does, 0: for ever. `room` is
//! its id, or a name that no other one has. For use inside a piece of work.
Result<Done, RequestError> setRoomRetention(Database &database, const QString &room,
                                            std::optional<int> days);
//! The same in a database file that nobody else has. Blocks; the error is one line for a person.
Result<Done, QString> setRoomRetentionIn(const QString &databaseFile, const QString &room,
                                         std::optional<int> days);

} // namespace hearth::server
