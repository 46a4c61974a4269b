// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/AuditStore.h"

namespace hearth::server {

//! Keeps the entries as they come, for ever.
class MemoryAudit final : public AuditStore
{
public:
    void record(const AuditEntry &entry) override { entries.push_back(entry); }

    void readAudit(std::optional<qint64>, int, PageDone done) override
    {
        done(AuditPage{{entries.rbegin(), entries.rend()}, false});
    }

    std::vector<AuditEntry> entries;
};

} // namespace hearth::server
