// SPDX-License-Identifier: MIT
#include "shared/sql/Database.h"

#include <QSqlDriver>
#include <QSqlError>

#include <algorithm>
#include <atomic>
#include <sqlite3.h>
#include <thread>
#include <utility>

namespace hearth {

namespace {

constexpr std::chrono::milliseconds kLongestNap{50};

sqlite3 *handleOf(const QString &name)
{
    const QVariant handle = QSqlDatabase::database(name, false).driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

Database::Database(QString name)
    : m_name(std::move(name))
{}

Result<std::unique_ptr<Database>, DatabaseError>
Database::open(const QString &path, Access access, std::initializer_list<std::string_view> pragmas)
{
    static std::atomic<int> count{0};
    const QString name = QStringLiteral("hearth-%1").arg(++count);
    std::unique_ptr<Database> database(new Database(name));
    database->m_isInMemory = path == QStringLiteral(":memory:");
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    connection.setDatabaseName(path);
    const QString patience = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(lockPatience.count());
    connection.setConnectOptions(access == Access::ReadOnly
                                     ? patience + QStringLiteral(";QSQLITE_OPEN_READONLY")
                                     : patience);
    if (!connection.open())
        database->fail(connection.lastError());
    for (const std::string_view pragma : pragmas)
        database->run(pragma);
    if (const auto error = database->takeError())
        return Failure{*error};
    return database;
}

Database::~Database()
{
    // Waits for a request that is being told of.
    m_interrupt.reset();
    m_prepared.clear();
    QSqlDatabase::removeDatabase(m_name);
}

Statement Database::statement(std::string_view sql)
{
    std::unique_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query && !hasFailed()) {
        auto fresh = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
        fresh->setForwardOnly(true);
        if (fresh->prepare(QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size()))))
            query = std::move(fresh);
        else
            fail(fresh->lastError());
    }
    return Statement(*this, query.get());
}

bool Database::run(std::string_view sql)
{
    return statement(sql).run();
}

void Database::rollBack()
{
    ++m_rollbacks;
    static_cast<void>(takeError());
    // SQLite may have rolled back by itself (SQLITE_FULL, SQLITE_IOERR); then this has no effect.
    run("ROLLBACK");
    static_cast<void>(takeError());
}

void Database::endReading()
{
    auto error = takeError();
    run("COMMIT");
    if (error)
        m_error = std::move(error);
}

bool Database::rollBackTo(std::string_view rollbackSql)
{
    ++m_rollbacks;
    return run(rollbackSql);
}

void Database::stopWith(std::stop_token stop)
{
    m_stop = std::move(stop);
    m_interrupt.emplace(m_stop, [connection = handleOf(m_name)] { sqlite3_interrupt(connection); });
}

void Database::waitForLocksWhile(std::function<bool()> goesOn)
{
    m_waitsForLock = std::move(goesOn);
    sqlite3_busy_handler(handleOf(m_name), &Database::onLocked, this);
}

int Database::onLocked(void *self, int naps)
{
    auto &database = *static_cast<Database *>(self);
    const auto now = std::chrono::steady_clock::now();
    if (naps == 0)
        database.m_lockedSince = now;
    if (now - database.m_lockedSince >= lockPatience || !database.m_waitsForLock())
        return 0;
    std::this_thread::sleep_for(std::min(std::chrono::milliseconds(1 + naps), kLongestNap));
    return 1;
}

std::optional<DatabaseError> Database::takeError()
{
    return std::exchange(m_error, std::nullopt);
}

void Database::fail(const QSqlError &error)
{
    if (m_error)
        return;
    // SQLITE_CORRUPT and SQLITE_NOTADB (SQLite, "Result and Error Codes"); the extended codes have
    // them in their lowest byte.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    m_error = DatabaseError{code == 11 || code == 26 ? DatabaseError::Kind::Damaged
                                                     : DatabaseError::Kind::Other,
                            error.databaseText()};
}

Statement::Statement(Database &database, QSqlQuery *query)
    : m_database(database)
    , m_query(query)
{}

Statement::~Statement()
{
    if (m_query && m_isRunning)
        m_query->finish();
}

bool Statement::run()
{
    if (!m_query || m_database.hasFailed())
        return false;
    if (m_database.m_stop.stop_requested()) {
        m_database.m_error = DatabaseError{DatabaseError::Kind::Other, QStringLiteral("stopped")};
        return false;
    }
    m_isRunning = true;
    const bool ran = m_query->exec();
    if (!m_query->isSelect())
        ++m_database.m_writes;
    if (ran)
        return true;
    m_database.fail(m_query->lastError());
    return false;
}

int Statement::changedRows() const
{
    return m_query ? m_query->numRowsAffected() : 0;
}

bool Statement::next()
{
    if (!m_isRunning && !run())
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_database.fail(m_query->lastError());
    return false;
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<UnixTime> Statement::optionalTime(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(time(column));
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

void Statement::bindAt(int index, const QVariant &value)
{
    if (m_query)
        m_query->bindValue(index, value);
}

} // namespace hearth
