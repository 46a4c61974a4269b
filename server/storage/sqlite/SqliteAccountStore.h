// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/AccountStore.h"

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

class LogTable;
class StorageThread;

class SqliteAccountStore final : public AccountStore
{
public:
    //! All of them outlive it.
    SqliteAccountStore(StorageThread &thread, LogTable &log, const Clock &clock);

    void addAccount(const NewAccount &account, AddAccountDone done) override;
    void addToken(const NewToken &token, StoreDone done) override;
    void removeToken(const TokenHash &token, StoreDone done) override;
    void changeAccount(const AccountChange &change, StoreDone done) override;
    void deleteAccount(const UserId &user, const std::optional<AuditEntry> &note,
                       DeleteDone done) override;
    void changeStatus(const UserId &user, const StatusChange &change, StoreDone done) override;
    void saveLastSeen(const UserId &user, UnixTime when) override;
    void saveTokenUse(const TokenHash &token, UnixTime usedAt, UnixTime expiresAt) override;
    void removeExpired(UnixTime now) override;

private:
    Result<RoomEvent, RequestError> addAccountNow(Database &database, const NewAccount &account);
    Result<std::vector<RoomEvent>, RequestError> deleteNow(Database &database, const UserId &user);

    StorageThread &m_thread;
    LogTable &m_log;
    const Clock &m_clock;
};

} // namespace hearth::server
