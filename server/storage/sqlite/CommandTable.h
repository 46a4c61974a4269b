// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/RoomLog.h"

#include <optional>

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

//! The commands that were carried out, so that none is twice. For use inside a piece of work.
namespace CommandTable {

//! Notes that the command came to the room's event with this seq, unless there is one of the same
//! user and id already: then nothing was written, and this is what it came to, or the `conflict`.
std::optional<Result<Logged, RequestError>> note(Database &database, const CommandKey &key,
                                                 const RoomId &room, qint64 seq);
//! What an earlier command of the same user and id came to, without a note of this one.
std::optional<Result<Logged, RequestError>> find(Database &database, const CommandKey &key);

} // namespace CommandTable

} // namespace hearth::server
