// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/RoomDirectory.h"

#include <QString>

#include <vector>

namespace hearth::server {

class UserDirectory;

//! Whom a text mentions.
struct Mentions
{
    std::vector<UserId> users; //!< each once, in the order of the text
    bool everybodyHere = false; //!< `@here` stands in it
};

//! The members of the room whose user name stands in the text behind an `@`. Of several names that
//! fit the longest counts. An `@` within a word is none, and neither is one within code (`…` or
//! ```…```). At most Limits::mentions.
Mentions mentionsIn(const QString &text, const RoomDirectory::Entry &room,
                    const UserDirectory &users);

} // namespace hearth::server
