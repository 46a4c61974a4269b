// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/AuditStore.h"
#include "shared/base/Clock.h"

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

//! The audit log's rows. For use inside a piece of work: an error sticks to the database.
namespace AuditTable {

//! Gives the entry its seq and `now`.
void add(Database &database, const AuditEntry &entry, UnixTime now);
//! As add(), if there is one.
void addIfAny(Database &database, const std::optional<AuditEntry> &entry, UnixTime now);
//! As AuditStore::readAudit().
AuditPage read(Database &database, std::optional<qint64> before, int limit);
//! Forgets some of what is older than it is kept. Whether there may be more of it.
bool eraseSome(Database &database, UnixTime olderThan);

} // namespace AuditTable

} // namespace hearth::server
