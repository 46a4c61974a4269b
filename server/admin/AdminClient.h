// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/AdminCommand.h"

namespace hearth::server {

//! Has a command carried out: by the server that runs over its data directory, else here. Blocks.
AdminReply carryOut(const AdminCommand &command);

} // namespace hearth::server
