// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/RoomLog.h"

namespace hearth::server {

//! What RoomLog says of members, roles and bans, over one plain room.
namespace MemoryRooms {

Result<std::vector<RoomEvent>, RequestError> depart(StoredRoom &room, const Departure &departure);
Result<Done, RequestError> unban(StoredRoom &room, const UserId &user);
Result<std::optional<RoomEvent>, RequestError> change(StoredRoom &room, const RoomChange &change);
Result<std::optional<RoomEvent>, RequestError> setRole(StoredRoom &room, const RoleChange &change);

} // namespace MemoryRooms

} // namespace hearth::server
