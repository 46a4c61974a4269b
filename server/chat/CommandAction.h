// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/Permissions.h"
#include "shared/protocol/MessageType.h"

#include <optional>

namespace hearth::server {

//! What a role on the server has to allow for the command; nothing where every session may give it,
//! and for what is no command. What it takes in a room besides, RoomAccess says.
[[nodiscard]] std::optional<Action> actionOf(MessageType command);

} // namespace hearth::server
