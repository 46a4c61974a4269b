// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/SqliteInviteStore.h"

#include "server/accounts/Refusal.h"
#include "server/storage/sqlite/AuditTable.h"
#include "server/storage/sqlite/InviteTable.h"
#include "server/storage/sqlite/StorageThread.h"

namespace hearth::server {

SqliteInviteStore::SqliteInviteStore(StorageThread &thread, const Clock &clock)
    : m_thread(thread)
    , m_clock(clock)
{}

void SqliteInviteStore::putInvite(const StoredInvite &invite, const std::optional<AuditEntry> &note,
                                  StoreDone done)
{
    m_thread.submit<Done>(
        [this, invite, note](Database &database) -> Result<Done, RequestError> {
            InviteTable::put(database, invite);
            AuditTable::addIfAny(database, note, m_clock.now());
            return Done{};
        },
        std::move(done));
}

void SqliteInviteStore::removeInvite(const InviteId &invite, const AuditEntry &note, StoreDone done)
{
    m_thread.submit<Done>(
        [this, invite, note](Database &database) -> Result<Done, RequestError> {
            if (!InviteTable::remove(database, invite))
                return Failure{Refusal::noSuchInvite()};
            AuditTable::add(database, note, m_clock.now());
            return Done{};
        },
        std::move(done));
}

} // namespace hearth::server
