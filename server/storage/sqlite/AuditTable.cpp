// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/AuditTable.h"

#include "shared/protocol/Limits.h"
#include "shared/sql/Database.h"

namespace hearth::server::AuditTable {

void add(Database &database, const AuditEntry &entry, UnixTime now)
{
    database
        .statement(
            "INSERT INTO audit (at, by, action, user, room, detail) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(now, entry.by, entry.action, entry.user, entry.room, entry.detail)
        .run();
}

void addIfAny(Database &database, const std::optional<AuditEntry> &entry, UnixTime now)
{
    if (entry)
        add(database, *entry, now);
}

AuditPage read(Database &database, std::optional<qint64> before, int limit)
{
    AuditPage page;
    Statement row = database.statement("SELECT seq, at, by, action, user, room, detail FROM audit "
                                       "WHERE seq < ? ORDER BY seq DESC LIMIT ?");
    row.bind(before.value_or(Limits::maxInteger), qint64(limit) + 1);
    while (row.next()) {
        if (page.entries.size() == static_cast<std::size_t>(limit)) {
            page.more = true;
            break;
        }
        page.entries.push_back(AuditEntry{row.integer(0), row.integer(1), row.optionalId<UserId>(2),
                                          row.text(3), row.optionalId<UserId>(4),
                                          row.optionalId<RoomId>(5), row.optionalText(6)});
    }
    return page;
}

bool eraseSome(Database &database, UnixTime olderThan)
{
    constexpr int step = 100;
    Statement statement = database.statement(
        "DELETE FROM audit WHERE seq IN (SELECT seq FROM audit ORDER BY seq LIMIT 100) AND at < ?");
    statement.bind(olderThan).run();
    return statement.changedRows() == step;
}

} // namespace hearth::server::AuditTable
