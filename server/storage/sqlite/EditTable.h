// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/RoomHistory.h"

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

//! What messages said before they were changed. For use inside a piece of work.
namespace EditTable {

//! `before` is the message as it was until the event with this seq. Of each message
//! Limits::versions are kept, the latest.
void keep(Database &database, const ChatMessage &before, qint64 replacedSeq);
//! As RoomHistory::readVersions().
std::optional<VersionPage> read(Database &database, const VersionsQuery &query);
//! Of a message that is not there any more.
void forget(Database &database, const ChatMessage &message);
//! Of all messages of somebody whose account goes.
void forgetAllOf(Database &database, const UserId &author);

} // namespace EditTable

} // namespace hearth::server
