// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/EditTable.h"

#include "server/chat/WireSize.h"
#include "server/storage/sqlite/EventRows.h"
#include "shared/protocol/Limits.h"
#include "shared/protocol/ModelFields.h"
#include "shared/sql/Database.h"

namespace hearth::server::EditTable {

void keep(Database &database, const ChatMessage &before, qint64 replacedSeq)
{
    database
        .statement("INSERT INTO edits (room, seq, replaced_seq, author, text, written_at) "
                   "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(before.room, before.seq, replacedSeq, before.author, before.text,
              before.editedAt.value_or(before.timestamp))
        .run();
    database
        .statement("DELETE FROM edits WHERE room = ? AND seq = ? AND replaced_seq <= "
                   "(SELECT replaced_seq FROM edits WHERE room = ? AND seq = ? "
                   "ORDER BY replaced_seq DESC LIMIT 1 OFFSET ?)")
        .bind(before.room, before.seq, before.room, before.seq, qint64(Limits::versions))
        .run();
}

std::optional<VersionPage> read(Database &database, const VersionsQuery &query)
{
    const auto message = EventRows::findMessage(database, query.room, query.message);
    if (!message || message->deleted.value_or(false))
        return std::nullopt;
    VersionPage page;
    qint64 bytes = 0;
    Statement row = database.statement("SELECT replaced_seq, written_at, text FROM edits "
                                       "WHERE room = ? AND seq = ? AND replaced_seq < ? "
                                       "ORDER BY replaced_seq DESC");
    row.bind(query.room, message->seq, query.after.value_or(Limits::maxInteger));
    while (row.next()) {
        MessageVersion version{row.integer(0), row.integer(1), row.text(2)};
        bytes += wireSize(version) + 1;
        if (!page.versions.empty() && bytes > query.maxBytes) {
            page.more = true;
            break;
        }
        page.versions.push_back(std::move(version));
    }
    return page;
}

void forget(Database &database, const ChatMessage &message)
{
    database.statement("DELETE FROM edits WHERE room = ? AND seq = ?")
        .bind(message.room, message.seq)
        .run();
}

void forgetAllOf(Database &database, const UserId &author)
{
    database.statement("DELETE FROM edits WHERE author = ?").bind(author).run();
}

} // namespace hearth::server::EditTable
