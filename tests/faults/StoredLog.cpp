// SPDX-License-Identifier: MIT
#include "tests/faults/StoredLog.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace hearth::faults {

namespace {

const QString kConnection = QStringLiteral("stored-log");

//! A connection for as long as it lives; Qt keeps it by its name.
class Reading
{
public:
    explicit Reading(const QString &directory)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), kConnection);
        database.setDatabaseName(QDir(directory).filePath(QStringLiteral("hearth.db")));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        m_isOpen = database.open();
    }

    ~Reading() { QSqlDatabase::removeDatabase(kConnection); }

    Q_DISABLE_COPY_MOVE(Reading)

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    [[nodiscard]] static QSqlQuery query(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(kConnection, false));
        query.setForwardOnly(true);
        query.exec(sql);
        return query;
    }

private:
    bool m_isOpen = false;
};

const QString kLog =
    QStringLiteral("SELECT room, seq, CASE kind WHEN 'message.new' THEN message END, text "
                   "FROM log ORDER BY room, seq");
const QString kFirstVersionLog =
    QStringLiteral("SELECT e.room, e.seq, e.message, m.text FROM events e LEFT JOIN messages m "
                   "ON m.id = e.message ORDER BY e.room, e.seq");

bool isFirstVersion()
{
    QSqlQuery version = Reading::query(QStringLiteral("PRAGMA user_version"));
    return version.next() && version.value(0).toInt() == 1;
}

} // namespace

std::optional<StoredLog> StoredLog::read(const QString &directory)
{
    const Reading reading(directory);
    if (!reading.isOpen())
        return std::nullopt;
    StoredLog log;
    QSqlQuery rows = Reading::query(isFirstVersion() ? kFirstVersionLog : kLog);
    if (rows.lastError().isValid())
        return std::nullopt;
    while (rows.next())
        log.rooms[rows.value(0).toString().toStdString()].push_back(
            {rows.value(1).toLongLong(), rows.value(2).toString().toStdString(),
             rows.value(3).toString().toStdString()});
    return log;
}

std::size_t StoredLog::count(const std::string &text) const
{
    std::size_t found = 0;
    for (const auto &[room, entries] : rooms) {
        for (const Entry &entry : entries)
            found += !entry.message.empty() && entry.text == text ? 1 : 0;
    }
    return found;
}

std::vector<std::int64_t> StoredLog::times(const QString &directory)
{
    std::vector<std::int64_t> found;
    const Reading reading(directory);
    QSqlQuery rows =
        Reading::query(QStringLiteral("SELECT created_at FROM log WHERE kind = 'message.new'"));
    while (rows.next())
        found.push_back(rows.value(0).toLongLong());
    return found;
}

QString StoredLog::integrity(const QString &directory)
{
    const Reading reading(directory);
    if (!reading.isOpen())
        return QStringLiteral("it can't be opened");
    QSqlQuery check = Reading::query(QStringLiteral("PRAGMA integrity_check"));
    if (!check.next())
        return check.lastError().text();
    if (const QString found = check.value(0).toString(); found != QStringLiteral("ok"))
        return found;
    if (Reading::query(QStringLiteral("PRAGMA foreign_key_check")).next())
        return QStringLiteral("a row refers to one that is not there");
    return QStringLiteral("ok");
}

} // namespace hearth::faults
