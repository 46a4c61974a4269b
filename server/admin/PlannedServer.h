// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/AdminCommand.h"
#include "server/doctor/ServerSight.h"

namespace hearth::server {

//! How a server over the command's data directory would listen, while none runs: as --listen says,
//! else the service's file, else as usual. `trouble` says why it would not start.
ServerSight plannedServer(const AdminCommand &command);

} // namespace hearth::server
