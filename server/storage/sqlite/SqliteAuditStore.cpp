// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/SqliteAuditStore.h"

#include "server/storage/sqlite/AuditTable.h"
#include "server/storage/sqlite/StorageThread.h"

namespace hearth::server {

SqliteAuditStore::SqliteAuditStore(StorageThread &thread, const Clock &clock)
    : m_thread(thread)
    , m_clock(clock)
{}

void SqliteAuditStore::record(const AuditEntry &entry)
{
    m_thread.submit<Done>(
        [this, entry](Database &database) -> Result<Done, RequestError> {
            AuditTable::add(database, entry, m_clock.now());
            return Done{};
        },
        [](const Result<Done, RequestError> &) {});
}

void SqliteAuditStore::readAudit(std::optional<qint64> before, int limit, AuditDone done)
{
    m_thread.submit<AuditPage>(
        [before, limit](Database &database) -> Result<AuditPage, RequestError> {
            return AuditTable::read(database, before, limit);
        },
        std::move(done));
}

} // namespace hearth::server
