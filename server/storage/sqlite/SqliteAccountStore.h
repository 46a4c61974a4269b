// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/AccountStore.h"

namespace hearth::server {

class LogTable;
class StorageThread;

class SqliteAccountStore final : public AccountStore
{
public:
    //! All of them outlive it.
    SqliteAccountStore(StorageThread &thread, LogTable &log, const Clock &clock);

    void addAccount(const StoredUser &user, const StoredToken &token, AddAccountDone done) override;
    void addToken(const StoredToken &token, StoreDone done) override;
    void removeToken(const TokenHash &token, StoreDone done) override;
    void saveLastSeen(const UserId &user, UnixTime when) override;

private:
    StorageThread &m_thread;
    LogTable &m_log;
    const Clock &m_clock;
};

} // namespace hearth::server
