// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"
#include "shared/model/ChatMessage.h"

#include <vector>

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

class SearchTable;

//! So many messages as are erased at a time, from the first one behind a seq on.
std::vector<ChatMessage> nextToErase(Database &database, const RoomId &room, qint64 after);

//! Takes what the message says and said out of the database, with its reactions, its mentions, its
//! pin and the way to find it. Its place in the log stays, as a deleted message. For use inside a
//! piece of work.
void eraseContent(Database &database, SearchTable &search, const ChatMessage &message,
                  UnixTime now);

} // namespace hearth::server
