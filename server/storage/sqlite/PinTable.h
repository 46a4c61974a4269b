// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/RoomHistory.h"
#include "server/storage/RoomLog.h"
#include "shared/base/Clock.h"

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

class LogTable;

//! Which messages of a room are pinned. For use inside a piece of work.
namespace PinTable {

//! As RoomLog::changePin().
Result<std::optional<RoomEvent>, RequestError> change(Database &database, LogTable &log,
                                                      const PinChange &change, UnixTime now);
//! As RoomHistory::readPins().
MessagePage read(Database &database, const PinsQuery &query);
//! Of a message that is not there any more.
void forget(Database &database, const ChatMessage &message);

} // namespace PinTable

} // namespace hearth::server
