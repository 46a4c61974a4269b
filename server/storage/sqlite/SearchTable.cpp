// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/SearchTable.h"

#include "shared/sql/Database.h"

#include <algorithm>
#include <optional>

namespace hearth::server {

namespace {

constexpr qint64 kStep = 500;
//! Of text: the writer has others waiting.
constexpr qsizetype kStepLength = 128 * 1024;

//! Where a message is found in the index.
struct Place
{
    qint64 number = 0;
    QString room;
};

std::optional<Place> placeOf(Database &database, const ChatMessage &message)
{
    Statement statement = database.statement(
        "SELECT l.number, 'r' || r.number FROM log l JOIN rooms r "
        "ON r.id = l.room WHERE l.room = ? AND l.seq = ? AND l.number IS NOT NULL");
    statement.bind(message.room, message.seq);
    if (!statement.next())
        return std::nullopt;
    return Place{statement.integer(0), statement.text(1)};
}

void insert(Database &database, const Place &place, const QString &text)
{
    database.statement("INSERT INTO search (rowid, room, text) VALUES (?, ?, ?)")
        .bind(place.number, place.room, text)
        .run();
}

} // namespace

qint64 SearchTable::indexedUpTo(Database &database)
{
    Statement statement =
        database.statement("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'indexed'");
    return statement.next() ? statement.integer(0) : 0;
}

qint64 SearchTable::waitingIn(Database &database)
{
    Statement statement =
        database.statement("SELECT coalesce(max(number), 0) FROM log WHERE number IS NOT NULL");
    const qint64 last = statement.next() ? statement.integer(0) : 0;
    return std::max<qint64>(0, last - indexedUpTo(database));
}

void SearchTable::textChanged(Database &database, const ChatMessage &before, const QString &text)
{
    // What was deleted is not in the index; to take it out again would upset FTS5's totals.
    if (before.deleted.value_or(false))
        return;
    const auto place = placeOf(database, before);
    if (!place || place->number > indexedUpTo(database))
        return;
    // An index without the texts has to be told what it forgets (SQLite FTS5, section 6.5).
    database.statement("INSERT INTO search (search, rowid, room, text) VALUES ('delete', ?, ?, ?)")
        .bind(place->number, place->room, before.text)
        .run();
    if (!text.isEmpty())
        insert(database, *place, text);
}

StorageChore::Progress SearchTable::step(Database &database)
{
    const qint64 begin = indexedUpTo(database);
    qint64 last = begin;
    qint64 seen = 0;
    bool hasMore = true;
    {
        Statement waiting = database.statement(
            "SELECT l.number, 'r' || r.number, l.text, l.deleted_at FROM log l JOIN rooms r "
            "ON r.id = l.room WHERE l.number > ? ORDER BY l.number");
        waiting.bind(begin);
        qsizetype length = 0;
        while (seen < kStep && length < kStepLength && (hasMore = waiting.next())) {
            ++seen;
            last = waiting.integer(0);
            if (!waiting.isNull(3))
                continue;
            const QString text = waiting.text(2);
            length += text.size();
            insert(database, {last, waiting.text(1)}, text);
        }
    }
    if (last > begin)
        database.statement("UPDATE meta SET value = ? WHERE key = 'indexed'")
            .bind(QString::number(last))
            .run();
    m_waiting = hasMore ? std::max<qint64>(0, m_waiting - seen) : 0;
    return hasMore ? Progress::More : Progress::Done;
}

} // namespace hearth::server
