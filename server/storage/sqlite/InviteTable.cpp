// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/InviteTable.h"

#include "shared/sql/Database.h"

namespace hearth::server::InviteTable {

void put(Database &database, const StoredInvite &invite)
{
    database
        .statement("INSERT OR REPLACE INTO invites (id, hash, role, uses_left, expires_at, "
                   "created_at, by) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(invite.id, invite.hash.bytes(), invite.role, invite.usesLeft, invite.expiresAt,
              invite.createdAt, invite.by)
        .run();
}

bool remove(Database &database, const InviteId &invite)
{
    Statement statement = database.statement("DELETE FROM invites WHERE id = ?");
    return statement.bind(invite).run() && statement.changedRows() > 0;
}

void removeOf(Database &database, const UserId &user, Role role)
{
    database.statement("DELETE FROM invites WHERE by = ? AND role = ?").bind(user, role).run();
}

void removeAllOf(Database &database, const UserId &user)
{
    database.statement("DELETE FROM invites WHERE by = ?").bind(user).run();
}

bool use(Database &database, const TokenHash &hash, UnixTime now)
{
    {
        Statement used = database.statement(
            "UPDATE invites SET uses_left = uses_left - 1 "
            "WHERE hash = ? AND uses_left > 0 AND (expires_at IS NULL OR expires_at > ?)");
        if (!used.bind(hash.bytes(), now).run() || used.changedRows() == 0)
            return false;
    }
    return database.statement("DELETE FROM invites WHERE hash = ? AND uses_left <= 0")
        .bind(hash.bytes())
        .run();
}

void removeExpired(Database &database, UnixTime now)
{
    database.statement("DELETE FROM invites WHERE expires_at <= ?").bind(now).run();
}

std::vector<StoredInvite> load(Database &database)
{
    std::vector<StoredInvite> invites;
    Statement row = database.statement(
        "SELECT id, hash, role, uses_left, expires_at, created_at, by FROM invites");
    while (row.next())
        invites.push_back(StoredInvite{
            row.id<InviteId>(0), TokenHash(row.bytes(1)), row.word<Role>(2).value_or(Role::Guest),
            row.integer(3), row.optionalTime(4), row.time(5), row.optionalId<UserId>(6)});
    return invites;
}

} // namespace hearth::server::InviteTable
