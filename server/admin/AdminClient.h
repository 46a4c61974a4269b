// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/AdminCommand.h"

#include <chrono>
#include <optional>

namespace hearth::server {

//! Has a command carried out: by the server that runs over its data directory, else here. Blocks.
AdminReply carryOut(const AdminCommand &command);

//! Asks the server that runs over the command's data directory. Nothing when none runs there.
//! Blocks, until it has answered or hung up, or for as long as it is given.
std::optional<AdminReply>
askServer(const AdminCommand &command,
          std::chrono::milliseconds patience = std::chrono::milliseconds(-1));

} // namespace hearth::server
