// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/InviteStore.h"

namespace hearth::server {

class StorageThread;

class SqliteInviteStore final : public InviteStore
{
public:
    //! Both outlive it.
    SqliteInviteStore(StorageThread &thread, const Clock &clock);

    void putInvite(const StoredInvite &invite, const std::optional<AuditEntry> &note,
                   StoreDone done) override;
    void removeInvite(const InviteId &invite, const AuditEntry &note, StoreDone done) override;

private:
    StorageThread &m_thread;
    const Clock &m_clock;
};

} // namespace hearth::server
