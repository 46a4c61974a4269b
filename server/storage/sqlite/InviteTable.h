// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/StoredState.h"

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

//! The rows of invites; there are none of used up ones. For use inside a piece of work: an error
//! sticks to the database.
namespace InviteTable {

//! An invite of the same id is replaced.
void put(Database &database, const StoredInvite &invite);
//! False when it is not there.
bool remove(Database &database, const InviteId &invite);
//! Those that the user has made for accounts of this role.
void removeOf(Database &database, const UserId &user, Role role);
void removeAllOf(Database &database, const UserId &user);
//! One use less. False when none was left, its time is over, or it is not there.
bool use(Database &database, const TokenHash &hash, UnixTime now);
//! Forgets those whose time is over.
void removeExpired(Database &database, UnixTime now);
std::vector<StoredInvite> load(Database &database);

} // namespace InviteTable

} // namespace hearth::server
