// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/StoredState.h"

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

//! Reads all that the core holds in memory. An error sticks to the database.
StoredState loadState(Database &database);
//! Forgets the tokens and invites whose time is over.
void removeExpired(Database &database, UnixTime now);

} // namespace hearth::server
