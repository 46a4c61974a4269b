// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"
#include "shared/model/Enums.h"

namespace hearth {

//! Who is more than a member of a room.
struct RoomMember
{
    UserId user;
    RoomRole role = RoomRole::Member;

    friend bool operator==(const RoomMember &, const RoomMember &) = default;
};

} // namespace hearth
