// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/SqliteAccountStore.h"

#include "server/accounts/Refusal.h"
#include "server/storage/sqlite/AuditTable.h"
#include "server/storage/sqlite/EditTable.h"
#include "server/storage/sqlite/InviteTable.h"
#include "server/storage/sqlite/LogTable.h"
#include "server/storage/sqlite/RoomChanges.h"
#include "server/storage/sqlite/StateLoader.h"
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

RequestError passwordChanged()
{
    return RequestError{ErrorCode::Unauthenticated,
                        QStringLiteral("the password was changed meanwhile")};
}

//! True also when none is asked for.
bool isPassword(Database &database, const UserId &user, const std::optional<QByteArray> &hash)
{
    if (!hash)
        return true;
    Statement row = database.statement("SELECT password_hash FROM users WHERE id = ?");
    row.bind(user);
    return row.next() && row.bytes(0) == *hash;
}

Result<Done, RequestError> addTokenNow(Database &database, const NewToken &wanted)
{
    {
        Statement row = database.statement(
            "SELECT password_hash, coalesce(banned_at, deleted_at) FROM users WHERE id = ?");
        row.bind(wanted.token.user);
        if (!row.next() || !row.isNull(1))
            return Failure{Refusal::banned()};
        if (wanted.passwordHash && row.bytes(0) != *wanted.passwordHash)
            return Failure{passwordChanged()};
    }
    insertToken(database, wanted.token);
    return Done{};
}

void endTokens(Database &database, const UserId &user, const std::optional<TokenHash> &survivor)
{
    database.statement("DELETE FROM tokens WHERE user = ? AND hash <> ?")
        .bind(user, survivor.value_or(TokenHash()).bytes())
        .run();
}

void changeNow(Database &database, const AccountChange &change, UnixTime now)
{
    if (change.role)
        database.statement("UPDATE users SET role = ? WHERE id = ?")
            .bind(*change.role, change.user)
            .run();
    if (change.isBanned)
        database.statement("UPDATE users SET banned_at = ? WHERE id = ?")
            .bind(*change.isBanned ? std::optional(now) : std::nullopt, change.user)
            .run();
    if (change.passwordHash)
        database.statement("UPDATE users SET password_hash = ? WHERE id = ?")
            .bind(*change.passwordHash, change.user)
            .run();
    if (change.tokens == AccountChange::Tokens::EndAllBut)
        endTokens(database, change.user, change.survivor);
    for (const Role role : change.invitesToEnd)
        InviteTable::removeOf(database, change.user, role);
    AuditTable::addIfAny(database, change.note, now);
}

std::vector<RoomId> roomsToLeave(Database &database, const UserId &user)
{
    std::vector<RoomId> rooms;
    Statement row =
        database.statement("SELECT m.room FROM members m JOIN rooms r ON r.id = m.room "
                           "WHERE m.user = ? AND r.kind <> 'direct' ORDER BY r.created_at, r.id");
    row.bind(user);
    while (row.next())
        rooms.push_back(row.id<RoomId>(0));
    return rooms;
}

} // namespace

SqliteAccountStore::SqliteAccountStore(StorageThread &thread, LogTable &log, const Clock &clock)
    : m_thread(thread)
    , m_log(log)
    , m_clock(clock)
{}

void SqliteAccountStore::addAccount(const NewAccount &account, AddAccountDone done)
{
    m_thread.submit<RoomEvent>(
        [this, account](Database &database) { return addAccountNow(database, account); },
        std::move(done));
}

Result<RoomEvent, RequestError> SqliteAccountStore::addAccountNow(Database &database,
                                                                  const NewAccount &account)
{
    const StoredUser &user = account.user;
    const UnixTime now = m_clock.now();
    {
        Statement taken = database.statement("SELECT 1 FROM users WHERE folded_name = ?");
        if (taken.bind(user.foldedName).next())
            return Failure{Refusal::nameTaken()};
    }
    if (account.invite && !InviteTable::use(database, *account.invite, now))
        return Failure{Refusal::badInvite()};
    database
        .statement("INSERT INTO users (id, username, folded_name, display_name, role, "
                   "password_hash, last_seen, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(user.id, user.username, user.foldedName, user.displayName, user.role,
              user.passwordHash, user.lastSeen, now)
        .run();
    if (account.token)
        insertToken(database, *account.token);
    AuditTable::addIfAny(database, account.note, now);
    return m_log.addMember(database, generalRoom(), user.id, std::nullopt, now);
}

void SqliteAccountStore::addToken(const NewToken &token, StoreDone done)
{
    m_thread.submit<Done>(
        [this, token](Database &database) {
            auto added = addTokenNow(database, token);
            if (added)
                AuditTable::addIfAny(database, token.note, m_clock.now());
            return added;
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

void SqliteAccountStore::changeAccount(const AccountChange &change, StoreDone done)
{
    m_thread.submit<Done>(
        [this, change](Database &database) -> Result<Done, RequestError> {
            if (!isPassword(database, change.user, change.passwordHashBefore))
                return Failure{passwordChanged()};
            changeNow(database, change, m_clock.now());
            return Done{};
        },
        std::move(done));
}

void SqliteAccountStore::deleteAccount(const UserId &user, const std::optional<AuditEntry> &note,
                                       DeleteDone done)
{
    m_thread.submit<std::vector<RoomEvent>>(
        [this, user, note](Database &database) {
            AuditTable::addIfAny(database, note, m_clock.now());
            return deleteNow(database, user);
        },
        std::move(done));
}

Result<std::vector<RoomEvent>, RequestError> SqliteAccountStore::deleteNow(Database &database,
                                                                           const UserId &user)
{
    const UnixTime now = m_clock.now();
    database
        .statement("UPDATE users SET deleted_at = ?, password_hash = ?, dnd_until = NULL, "
                   "status_text = '', status_emoji = '', status_until = NULL WHERE id = ?")
        .bind(now, QByteArray(), user)
        .run();
    endTokens(database, user, std::nullopt);
    InviteTable::removeAllOf(database, user);
    EditTable::forgetAllOf(database, user);
    std::vector<RoomEvent> left;
    RoomChanges rooms(m_log);
    for (const RoomId &room : roomsToLeave(database, user)) {
        const auto events = rooms.depart(database, Departure{room, user}, now);
        if (!events)
            return Failure{events.error()};
        left.insert(left.end(), events->begin(), events->end());
    }
    return left;
}

void SqliteAccountStore::changeStatus(const UserId &user, const StatusChange &change,
                                      StoreDone done)
{
    m_thread.submit<Done>(
        [user, change](Database &database) -> Result<Done, RequestError> {
            if (change.dnd)
                database.statement("UPDATE users SET dnd_until = ? WHERE id = ?")
                    .bind(change.dnd->until, user)
                    .run();
            if (change.words)
                database
                    .statement("UPDATE users SET status_text = ?, status_emoji = ?, "
                               "status_until = ? WHERE id = ?")
                    .bind(change.words->text, change.words->emoji, change.words->until, user)
                    .run();
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

void SqliteAccountStore::saveTokenUse(const TokenHash &token, UnixTime usedAt, UnixTime expiresAt)
{
    m_thread.submit<Done>(
        [token, usedAt, expiresAt](Database &database) -> Result<Done, RequestError> {
            database.statement("UPDATE tokens SET last_used_at = ?, expires_at = ? WHERE hash = ?")
                .bind(usedAt, expiresAt, token.bytes())
                .run();
            return Done{};
        },
        [](const Result<Done, RequestError> &) {});
}

void SqliteAccountStore::removeExpired(UnixTime now)
{
    m_thread.submit<Done>(
        [now](Database &database) -> Result<Done, RequestError> {
            server::removeExpired(database, now);
            return Done{};
        },
        [](const Result<Done, RequestError> &) {});
}

} // namespace hearth::server
