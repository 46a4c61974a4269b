// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/AuditStore.h"
#include "shared/base/Clock.h"

namespace hearth::server {

class StorageThread;

class SqliteAuditStore final : public AuditStore
{
public:
    //! Both outlive it.
    SqliteAuditStore(StorageThread &thread, const Clock &clock);

    void record(const AuditEntry &entry) override;
    void readAudit(std::optional<qint64> before, int limit, AuditDone done) override;

private:
    StorageThread &m_thread;
    const Clock &m_clock;
};

} // namespace hearth::server
