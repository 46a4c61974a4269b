// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/RoomDirectory.h"

#include <QString>

#include <vector>

namespace hearth::server {

class UserDirectory;

//! The members of the room whose user name stands in the text behind an `@`, each once, in the
//! order of the text. Of several names that fit the longest counts. An `@` within a word is none,
//! and neither is one within code (`…` or ```…```). At most Limits::mentions.
std::vector<UserId> mentionsIn(const QString &text, const RoomDirectory::Entry &room,
                               const UserDirectory &users);

} // namespace hearth::server
