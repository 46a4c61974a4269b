// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/SqliteStorage.h"

#include "server/storage/sqlite/AuditRetention.h"
#include "server/storage/sqlite/CommandTable.h"
#include "server/storage/sqlite/DataDirectory.h"
#include "server/storage/sqlite/DataUpgrade.h"
#include "server/storage/sqlite/FeedErasure.h"
#include "server/storage/sqlite/FeedTable.h"
#include "server/storage/sqlite/FreePages.h"
#include "server/storage/sqlite/LogTable.h"
#include "server/storage/sqlite/MessageRetention.h"
#include "server/storage/sqlite/RoomErasure.h"
#include "server/storage/sqlite/RoomRetention.h"
#include "server/storage/sqlite/SearchTable.h"
#include "server/storage/sqlite/SqliteAccountStore.h"
#include "server/storage/sqlite/SqliteAuditStore.h"
#include "server/storage/sqlite/SqliteFeedReader.h"
#include "server/storage/sqlite/SqliteFeedStore.h"
#include "server/storage/sqlite/SqliteInviteStore.h"
#include "server/storage/sqlite/SqliteReader.h"
#include "server/storage/sqlite/SqliteRoomLog.h"
#include "server/storage/sqlite/StateLoader.h"
#include "server/storage/sqlite/StorageThread.h"

#include <QFileInfo>

namespace hearth::server {

namespace {

std::optional<QString> damageIn(Database &database)
{
    Statement statement = database.statement("PRAGMA integrity_check(1)");
    const QString verdict = statement.next() ? statement.text(0).simplified() : QString();
    if (database.hasFailed() || verdict == QStringLiteral("ok"))
        return std::nullopt;
    return verdict;
}

//! What is found in a database that is ready for use.
struct Found
{
    StoredState state;
    qint64 notIndexed = 0;
    std::vector<CommandTable::Waiting> commands{};
};

Result<Found, QString> prepare(const DataDirectory &directory, const Clock &clock,
                               const StorageOptions &options)
{
    const std::stop_token &stop = options.stop;
    const QString path = directory.databasePath();
    const auto damaged = [&path](const QString &reason) {
        return Failure{damagedDatabase(path, reason)};
    };
    const auto unusable = [&](const DatabaseError &error) {
        return error.kind == DatabaseError::Kind::Damaged
            ? damaged(error.text)
            : Failure{QStringLiteral("%1 can't be used: %2").arg(path, error.text)};
    };
    const auto database = openDatabase(path, Database::Access::ReadWrite);
    if (!database)
        return unusable(database.error());
    Database &db = **database;
    db.waitForLocksWhile([stop] { return !stop.stop_requested(); });
    db.stopWith(stop);
    if (!directory.wasLeftClean() || QFileInfo(path).size() <= options.checkedAlways) {
        if (const auto damage = damageIn(db))
            return damaged(*damage);
        if (const auto error = db.takeError())
            return unusable(*error);
    }
    // Still in the journal mode of a new file: so the header, which is read before anything else,
    // never lags behind what a write-ahead log holds.
    if (auto upgraded = bringUpToDate(db, path, clock.now(), options.upgradeBackup, stop);
        !upgraded)
        return Failure{upgraded.error()};
    db.run("PRAGMA journal_mode = WAL");
    if (const auto error = db.takeError())
        return unusable(*error);
    // On a full disk it has to wait; they are worth nothing anyway.
    removeExpired(db, clock.now());
    static_cast<void>(db.takeError());
    Found found{loadState(db), SearchTable::waitingIn(db), CommandTable::waitingIn(db)};
    if (const auto error = db.takeError())
        return unusable(*error);
    return found;
}

} // namespace

class SqliteStorage::Parts
{
public:
    Parts(std::unique_ptr<DataDirectory> taken, Found found, const Clock &time,
          const Executor &core, StorageOptions options)
        : clock(time)
        , directory(std::move(taken))
        , state(std::move(found.state))
        , commands(found.commands)
        , search(found.notIndexed)
        , erasure(search, time)
        , retention(search, time, options.retention)
        , auditRetention(time)
        , feedTable(commands)
        , feedErasure(feedTable, time)
        , writer(
              core, std::move(options.onCommit),
              {&commands, &search, &erasure, &retention, &auditRetention, &feedErasure, &freePages})
        , reader(core)
        , log(writer, table, commands, search, erasure, time)
        , accounts(writer, table, time)
        , invites(writer, time)
        , audit(writer, time)
        , feeds(writer, feedTable, time)
    {}

    const Clock &clock;
    std::unique_ptr<DataDirectory> directory;
    StoredState state;
    LogTable table;
    CommandTable commands;
    SearchTable search;
    RoomErasure erasure;
    MessageRetention retention;
    AuditRetention auditRetention;
    FeedTable feedTable;
    FeedErasure feedErasure;
    FreePages freePages;
    StorageThread writer;
    SqliteReader reader;
    SqliteFeedReader feedReader;
    SqliteRoomLog log;
    SqliteAccountStore accounts;
    SqliteInviteStore invites;
    SqliteAuditStore audit;
    SqliteFeedStore feeds;
};

Result<std::unique_ptr<SqliteStorage>, QString> SqliteStorage::open(const QString &directory,
                                                                    const Clock &clock,
                                                                    const Executor &core,
                                                                    StorageOptions options)
{
    auto taken = DataDirectory::take(directory);
    if (!taken)
        return Failure{taken.error()};
    const QString database = (*taken)->databasePath();
    auto found = prepare(**taken, clock, options);
    if (!found)
        return Failure{found.error()};
    auto parts = std::make_unique<Parts>(std::move(*taken), std::move(*found), clock, core,
                                         std::move(options));
    for (const auto &started : {parts->writer.start(database), parts->reader.start(database),
                                parts->feedReader.start(database)}) {
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

InviteStore &SqliteStorage::inviteStore()
{
    return m_parts->invites;
}

AuditStore &SqliteStorage::auditStore()
{
    return m_parts->audit;
}

FeedStore &SqliteStorage::feedStore()
{
    return m_parts->feeds;
}

FeedReader &SqliteStorage::feedReader()
{
    return m_parts->feedReader;
}

RoomHistory &SqliteStorage::history()
{
    return m_parts->reader;
}

RoomLogReader &SqliteStorage::logReader()
{
    return m_parts->reader;
}

void SqliteStorage::setRetention(const QString &room, std::optional<int> days,
                                 std::function<void(Result<Done, RequestError>)> done)
{
    m_parts->writer.submit<Done>(
        [this, room, days](Database &database) {
            return setRoomRetention(database, room, days, m_parts->clock.now());
        },
        std::move(done));
}

void SqliteStorage::setServerRetention(std::chrono::days days)
{
    m_parts->writer.submit<Done>(
        [this, days](Database &) -> Result<Done, RequestError> {
            m_parts->retention.setServerKeeps(days);
            return Done{};
        },
        [](const Result<Done, RequestError> &) {});
}

void SqliteStorage::close()
{
    m_parts->reader.stop();
    m_parts->feedReader.stop();
    m_parts->writer.stop();
    if (m_parts->directory)
        m_parts->directory->leaveClean();
    m_parts->directory.reset();
}

} // namespace hearth::server
