// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/AuditRetention.h"

#include "server/storage/sqlite/AuditTable.h"

namespace hearth::server {

AuditRetention::AuditRetention(const Clock &clock)
    : m_clock(clock)
    , m_nextRound(clock.steadyNow())
{}

StorageChore::Progress AuditRetention::step(Database &database)
{
    if (m_clock.steadyNow() < m_nextRound)
        return Progress::Done;
    if (AuditTable::eraseSome(database, m_clock.now() - keeps))
        return Progress::More;
    m_nextRound = m_clock.steadyNow() + roundEvery;
    return Progress::Done;
}

} // namespace hearth::server
