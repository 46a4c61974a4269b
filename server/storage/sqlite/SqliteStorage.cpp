// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/SqliteStorage.h"

#include "server/storage/sqlite/DataDirectory.h"
#include "server/storage/sqlite/Migrations.h"
#include "server/storage/sqlite/SqliteAccountStore.h"
#include "server/storage/sqlite/SqliteReader.h"
#include "server/storage/sqlite/SqliteRoomLog.h"
#include "server/storage/sqlite/StateLoader.h"
#include "server/storage/sqlite/StorageThread.h"

namespace hearth::server {

namespace {

Result<StoredState, QString> prepare(const QString &path, const Clock &clock)
{
    const auto damaged = [&path](const QString &reason) {
        return Failure{QStringLiteral("%1 can't be used: %2").arg(path, reason)};
    };
    const auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return damaged(database.error());
    Database &db = **database;
    // Still in the journal mode of a new file: so the header, which is read before anything else,
    // never lags behind what a write-ahead log holds.
    const auto migrated = Migrations::run(db, clock.now());
    if (!migrated)
        return damaged(migrated.error());
    db.run("PRAGMA journal_mode = WAL");
    removeExpiredTokens(db, clock.now());
    StoredState state = loadState(db);
    if (const auto error = db.takeError())
        return damaged(*error);
    return state;
}

} // namespace

class SqliteStorage::Parts
{
public:
    Parts(std::unique_ptr<DataDirectory> taken, StoredState found, const Clock &clock,
          const Executor &core, OnCommit onCommit)
        : directory(std::move(taken))
        , state(std::move(found))
        , writer(core, std::move(onCommit))
        , reader(core)
        , log(writer, clock)
        , accounts(writer, clock)
    {}

    std::unique_ptr<DataDirectory> directory;
    StoredState state;
    StorageThread writer;
    SqliteReader reader;
    SqliteRoomLog log;
    SqliteAccountStore accounts;
};

Result<std::unique_ptr<SqliteStorage>, QString> SqliteStorage::open(const QString &directory,
                                                                    const Clock &clock,
                                                                    const Executor &core,
                                                                    OnCommit onCommit)
{
    auto taken = DataDirectory::take(directory);
    if (!taken)
        return Failure{taken.error()};
    const QString database = (*taken)->databasePath();
    auto state = prepare(database, clock);
    if (!state)
        return Failure{state.error()};
    auto parts = std::make_unique<Parts>(std::move(*taken), std::move(*state), clock, core,
                                         std::move(onCommit));
    for (const auto &started : {parts->writer.start(database), parts->reader.start(database)}) {
        if (!started)
            return Failure{QStringLiteral("%1 can't be used: %2").arg(database, started.error())};
    }
    return std::unique_ptr<SqliteStorage>(new SqliteStorage(std::move(parts)));
}

SqliteStorage::SqliteStorage(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

SqliteStorage::~SqliteStorage()
{
    close();
}

StoredState SqliteStorage::takeState()
{
    return std::move(m_parts->state);
}

RoomLog &SqliteStorage::roomLog()
{
    return m_parts->log;
}

AccountStore &SqliteStorage::accountStore()
{
    return m_parts->accounts;
}

RoomHistory &SqliteStorage::history()
{
    return m_parts->reader;
}

RoomLogReader &SqliteStorage::logReader()
{
    return m_parts->reader;
}

void SqliteStorage::close()
{
    m_parts->reader.stop();
    m_parts->writer.stop();
    m_parts->directory.reset();
}

} // namespace hearth::server
