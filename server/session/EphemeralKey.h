// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"

#include <tuple>

namespace hearth::server {

//! What an ephemeral frame speaks of: of several about the same only the latest matters. Presence
//! has no room.
struct EphemeralKey
{
    UserId user;
    RoomId room;

    friend bool operator<(const EphemeralKey &a, const EphemeralKey &b)
    {
        return std::tie(a.user, a.room) < std::tie(b.user, b.room);
    }
};

} // namespace hearth::server
