// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/Database.h"

#include <QSqlError>
#include <QVariant>

#include <atomic>

namespace hearth::server {

Database::Database(QString name)
    : m_name(std::move(name))
{}

Result<std::unique_ptr<Database>, QString> Database::open(const QString &path, Access access)
{
    static std::atomic<int> count{0};
    const QString name = QStringLiteral("hearth-%1").arg(++count);
    std::unique_ptr<Database> database(new Database(name));
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    connection.setDatabaseName(path);
    connection.setConnectOptions(
        access == Access::ReadOnly ? QStringLiteral("QSQLITE_OPEN_READONLY") : QString());
    if (!connection.open())
        return Failure{connection.lastError().text()};
    database->run("PRAGMA foreign_keys = ON");
    database->run("PRAGMA synchronous = FULL");
    // Ids are spread over their indexes: with the 2 MiB that SQLite keeps unless told, pages are
    // read again and again.
    database->run("PRAGMA cache_size = -32768");
    // The undo pages of savepoints would go through a file.
    database->run("PRAGMA temp_store = MEMORY");
    // A page changes many times before it is worth its place in the file: a checkpoint each 4 MiB,
    // as SQLite has it, writes most of them in vain.
    database->run("PRAGMA wal_autocheckpoint = 8192");
    // What is deleted is not to be read out of the file any more.
    database->run("PRAGMA secure_delete = ON");
    if (const auto error = database->takeError())
        return Failure{*error};
    return database;
}

Database::~Database()
{
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
            fail(*fresh);
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

std::optional<QString> Database::takeError()
{
    return std::exchange(m_error, std::nullopt);
}

void Database::fail(const QSqlQuery &query)
{
    if (!m_error)
        m_error = query.lastError().databaseText();
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
    m_isRunning = true;
    const bool ran = m_query->exec();
    if (!m_query->isSelect())
        ++m_database.m_writes;
    if (ran)
        return true;
    m_database.fail(*m_query);
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
        m_database.fail(*m_query);
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

// Qt takes a null string for NULL, which is not what an empty one means here.
void Statement::bindAt(int index, const QString &value)
{
    if (m_query)
        m_query->bindValue(index, value.isNull() ? QLatin1String("") : value);
}

void Statement::bindAt(int index, const QByteArray &value)
{
    if (m_query)
        m_query->bindValue(index, value.isNull() ? QByteArray("") : value);
}

void Statement::bindAt(int index, qint64 value)
{
    if (m_query)
        m_query->bindValue(index, value);
}

void Statement::bindAt(int index, std::string_view value)
{
    bindAt(index, QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
}

void Statement::bindNull(int index)
{
    if (m_query)
        m_query->bindValue(index, QVariant());
}

} // namespace hearth::server
