// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/AdminCommand.h"

namespace hearth::server {

//! The domain without a server, for one command.
namespace OfflineCore {

//! Takes the command's data directory, which has to be there and nobody else's, for as long as it
//! takes. Blocks.
AdminReply carryOut(const AdminCommand &command);

} // namespace OfflineCore

} // namespace hearth::server
