// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/SqliteAccountStore.h"

#include "server/storage/sqlite/LogTable.h"
#include "server/storage/sqlite/StorageThread.h"

namespace hearth::server {

namespace {

void insertToken(Database &database, const StoredToken &token)
{
    database
        .statement("INSERT INTO tokens (hash, user, expires_at, device, created_at, id, "
                   "last_used_at, role) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(token.hash.bytes(), token.user, token.expiresAt, token.device, token.createdAt,
              token.id, token.lastUsedAt, token.role)
        .run();
}

Result<RoomEvent, RequestError> addAccountNow(Database &database, LogTable &log,
                                              const StoredUser &user, const StoredToken &token,
                                              UnixTime now)
{
    {
        Statement taken = database.statement("SELECT 1 FROM users WHERE folded_name = ?");
        if (taken.bind(user.foldedName).next())
            return Failure{RequestError{ErrorCode::Conflict, QStringLiteral("username is taken")}};
    }
    database
        .statement("INSERT INTO users (id, username, folded_name, display_name, role, "
                   "password_hash, last_seen, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(user.id, user.username, user.foldedName, user.displayName, user.role,
              user.passwordHash, user.lastSeen, now)
        .run();
    insertToken(database, token);
    return log.addMember(database, generalRoom(), user.id, std::nullopt, now);
}

} // namespace

SqliteAccountStore::SqliteAccountStore(StorageThread &thread, LogTable &log, const Clock &clock)
    : m_thread(thread)
    , m_log(log)
    , m_clock(clock)
{}

void SqliteAccountStore::addAccount(const StoredUser &user, const StoredToken &token,
                                    AddAccountDone done)
{
    m_thread.submit<RoomEvent>(
        [this, user, token](Database &database) {
            return addAccountNow(database, m_log, user, token, m_clock.now());
        },
        std::move(done));
}

void SqliteAccountStore::addToken(const StoredToken &token, StoreDone done)
{
    m_thread.submit<Done>(
        [token](Database &database) -> Result<Done, RequestError> {
            insertToken(database, token);
            return Done{};
        },
        std::move(done));
}

void SqliteAccountStore::removeToken(const TokenHash &token, StoreDone done)
{
    m_thread.submit<Done>(
        [token](Database &database) -> Result<Done, RequestError> {
            database.statement("DELETE FROM tokens WHERE hash = ?").bind(token.bytes()).run();
            return Done{};
        },
        std::move(done));
}

void SqliteAccountStore::saveLastSeen(const UserId &user, UnixTime when)
{
    m_thread.submit<Done>(
        [user, when](Database &database) -> Result<Done, RequestError> {
            database.statement("UPDATE users SET last_seen = ? WHERE id = ?")
                .bind(when, user)
                .run();
            return Done{};
        },
        [](const Result<Done, RequestError> &) {});
}

} // namespace hearth::server
