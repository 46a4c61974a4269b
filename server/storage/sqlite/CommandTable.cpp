// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/CommandTable.h"

#include "server/storage/sqlite/EventRows.h"
#include "server/storage/sqlite/StorageThread.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace hearth::server {

namespace {

constexpr std::size_t kCommandsStep = 1024;

//! What was noted of a command.
struct Note
{
    QByteArray digest;
    RoomId room;
    qint64 seq = 0;
};

bool isThere(Database &database, const RoomId &room)
{
    Statement statement =
        database.statement("SELECT 1 FROM rooms WHERE id = ? AND deleted_at IS NULL");
    return statement.bind(room).next();
}

std::optional<Note> noteIn(Statement &row)
{
    if (!row.next())
        return std::nullopt;
    return Note{row.bytes(0), row.id<RoomId>(1), row.integer(2)};
}

//! Keys may be the same by chance, or by somebody's wish.
std::optional<Note> noteAt(Database &database, qint64 number, const CommandKey &key)
{
    Statement row = database.statement("SELECT digest, room, seq FROM commands "
                                       "WHERE number = ? AND user = ? AND client_id = ?");
    row.bind(number, key.user, key.id);
    return noteIn(row);
}

std::optional<Note> noteInTable(Database &database, qint64 tableKey, const CommandKey &key)
{
    Statement row = database.statement(
        "SELECT c.digest, c.room, c.seq FROM command_keys k JOIN commands c ON c.number = k.number "
        "WHERE k.key = ? AND c.user = ? AND c.client_id = ?");
    row.bind(tableKey, key.user, key.id);
    return noteIn(row);
}

Result<Logged, RequestError> outcome(Database &database, const Note &note, const CommandKey &key)
{
    if (note.digest != key.digest)
        return Failure{RequestError{ErrorCode::Conflict,
                                    QStringLiteral("id was used for another command already")}};
    const auto events = EventRows::read(database, note.room, note.seq - 1, note.seq, 0);
    if (!events.empty())
        return Logged{Novelty::Repeated, events.front()};
    return Failure{
        isThere(database, note.room)
            ? storageUnavailable()
            : RequestError{ErrorCode::NotFound, QStringLiteral("this room was deleted")}};
}

} // namespace

CommandTable::CommandTable(const std::vector<Waiting> &waiting)
    : m_waiting(waiting.begin(), waiting.end())
{
    for (const Waiting &command : waiting)
        m_numbers.emplace(command.key, command.number);
}

std::vector<CommandTable::Waiting> CommandTable::waitingIn(Database &database)
{
    std::vector<Waiting> waiting;
    Statement row = database.statement(
        "SELECT number, user, client_id FROM commands WHERE number > "
        "(SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'commands_keyed') ORDER BY number");
    while (row.next())
        waiting.push_back({row.integer(0), keyOf(row.id<UserId>(1), row.id<CommandId>(2))});
    return waiting;
}

qint64 CommandTable::keyOf(const UserId &user, const CommandId &id)
{
    // Neither holds a NUL, so no two pairs are hashed alike.
    const QByteArray pair = user.toString().toUtf8() + '\0' + id.toString().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(pair, QCryptographicHash::Blake2b_160);
    return qFromLittleEndian<qint64>(hash.constData());
}

std::optional<Result<Logged, RequestError>> CommandTable::find(Database &database,
                                                               const CommandKey &key)
{
    forgetIfUndone(database);
    const qint64 tableKey = keyOf(key.user, key.id);
    std::optional<Note> note;
    const auto [first, last] = m_numbers.equal_range(tableKey);
    for (auto it = first; it != last && !note; ++it)
        note = noteAt(database, it->second, key);
    if (!note)
        note = noteInTable(database, tableKey, key);
    return note ? std::optional(outcome(database, *note, key)) : std::nullopt;
}

void CommandTable::add(Database &database, const CommandKey &key, const RoomId &room, qint64 seq)
{
    const auto number = nextNumber(database);
    if (!number)
        return;
    database
        .statement("INSERT INTO commands (number, user, client_id, digest, room, seq) "
                   "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(*number, key.user, key.id, key.digest, room, seq)
        .run();
    m_lastNumber = number;
    m_waiting.push_back({*number, keyOf(key.user, key.id)});
    m_numbers.emplace(m_waiting.back().key, *number);
}

StorageChore::Progress CommandTable::step(Database &database)
{
    forgetIfUndone(database);
    // What the last step wrote is committed by now.
    if (!m_round.empty() && m_written == m_round.size())
        endRound();
    if (m_round.empty()) {
        if (m_waiting.size() < worthwhile)
            return Progress::Done;
        beginRound();
    }
    const std::size_t end = std::min(m_written + kCommandsStep, m_round.size());
    for (; m_written < end; ++m_written)
        // Of a round that was cut short some are there already.
        database.statement("INSERT OR IGNORE INTO command_keys (key, number) VALUES (?, ?)")
            .bind(m_round[m_written].key, m_round[m_written].number)
            .run();
    if (m_written == m_round.size())
        database.statement("UPDATE meta SET value = ? WHERE key = 'commands_keyed'")
            .bind(QString::number(m_roundEnd))
            .run();
    return Progress::More;
}

void CommandTable::beginRound()
{
    m_round.assign(m_waiting.begin(), m_waiting.end());
    m_roundEnd = m_round.back().number;
    m_written = 0;
    std::sort(m_round.begin(), m_round.end(),
              [](const Waiting &one, const Waiting &other) { return one.key < other.key; });
}

void CommandTable::endRound()
{
    while (!m_waiting.empty() && m_waiting.front().number <= m_roundEnd) {
        forget(m_waiting.front());
        m_waiting.pop_front();
    }
    m_round.clear();
}

void CommandTable::forget(const Waiting &command)
{
    const auto [first, last] = m_numbers.equal_range(command.key);
    const auto found = std::find_if(
        first, last, [&command](const auto &entry) { return entry.second == command.number; });
    if (found != last)
        m_numbers.erase(found);
}

void CommandTable::forgetIfUndone(Database &database)
{
    if (m_rollbacks == database.rollbacks())
        return;
    m_lastNumber.reset();
    const auto next = nextNumber(database);
    if (!next)
        return; // the whole piece of work is undone, then, and this is asked again
    m_rollbacks = database.rollbacks();
    m_lastNumber = *next - 1;
    while (!m_waiting.empty() && m_waiting.back().number > *m_lastNumber) {
        forget(m_waiting.back());
        m_waiting.pop_back();
    }
    m_round.clear();
}

std::optional<qint64> CommandTable::nextNumber(Database &database)
{
    if (m_lastNumber)
        return *m_lastNumber + 1;
    Statement row = database.statement("SELECT coalesce(max(number), 0) FROM commands");
    return row.next() ? std::optional(row.integer(0) + 1) : std::nullopt;
}

} // namespace hearth::server
