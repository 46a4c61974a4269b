// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/Migrations.h"
#include "server/storage/sqlite/SqliteStorage.h"
#include "tests/faults/Stage.h"
#include "tests/faults/StoredLog.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <iterator>
#include <map>
#include <set>
#include <sqlite3.h>
#include <thread>
#include <vector>

using namespace hearth::faults;
using namespace std::chrono_literals;

namespace {

constexpr int kPatienceMs = 20'000;
//! Said to this program when it is to die in another one's place.
constexpr const char *kDieBefore = "--die-before-commit";
// So that bringing them up to date takes its time.
const QString kMoreMessages = QStringLiteral(
    "INSERT INTO messages (id, room, seq, author, client_id, text, created_at) "
    "WITH RECURSIVE n (i) AS (SELECT 11 UNION ALL SELECT i + 1 FROM n WHERE i < 4000) "
    "SELECT 'more-' || i, 'general', i, (SELECT min(id) FROM users), 'more-' || i, "
    "'more of it ' || i, 1795696470000 + i FROM n");
const QString kMoreEvents = QStringLiteral(
    "INSERT INTO events (room, seq, kind, user, message) "
    "SELECT room, seq, 'message.new', author, id FROM messages WHERE id LIKE 'more-%'");
//! Since the second version.
const QString kMoreOfTheLog = QStringLiteral(
    "INSERT INTO log (room, seq, kind, user, message, client_id, text, created_at, number) "
    "WITH RECURSIVE n (i) AS (SELECT 18 UNION ALL SELECT i + 1 FROM n WHERE i < 4000) "
    "SELECT 'general', i, 'message.new', (SELECT min(id) FROM users), 'more-' || i, 'more-' || i, "
    "'more of it ' || i, 1795800973000 + i, i FROM n");

//! What people would miss, in the order of its keys: those columns that it has had since there was
//! such a table.
const std::vector<std::pair<QString, QString>> kKept{
    {QStringLiteral("users"),
     QStringLiteral("id, username, display_name, role, password_hash, last_seen, created_at")},
    {QStringLiteral("tokens"), QStringLiteral("hash, user, expires_at, device, created_at")},
    {QStringLiteral("rooms"), QStringLiteral("id, name, kind, topic, visibility, created_at")},
    {QStringLiteral("members"), QStringLiteral("room, user, joined_seq, read_seq")},
    {QStringLiteral("directs"), QStringLiteral("low, high, room")},
    {QStringLiteral("log"),
     QStringLiteral("room, seq, kind, user, by, message, emoji, client_id, text, reply_to, "
                    "mentions, created_at, edited_at, deleted_at, number, detail")},
    {QStringLiteral("commands"), QStringLiteral("user, client_id, digest, room, seq")},
    {QStringLiteral("reactions"), QStringLiteral("room, seq, emoji, user, added_seq")},
    {QStringLiteral("mentions"), QStringLiteral("user, room, seq")},
    {QStringLiteral("bans"), QStringLiteral("room, user, by, created_at")},
    {QStringLiteral("invites"),
     QStringLiteral("id, hash, role, uses_left, expires_at, created_at, by")},
    {QStringLiteral("audit"), QStringLiteral("seq, at, by, action, user, room, detail")},
    {QStringLiteral("pins"), QStringLiteral("room, seq, pinned_seq")},
};

//! A database of an older version in the directory, as `file` tells it.
QString makeDatabase(const QString &directory, const QString &file)
{
    QFile script(QStringLiteral(OLDER_DATABASES "/") + file);
    if (!script.open(QIODevice::ReadOnly))
        return QStringLiteral("%1 can't be read").arg(script.fileName());
    const QString name = QStringLiteral("older");
    QString error;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QDir(directory).filePath(QStringLiteral("hearth.db")));
        if (!database.open())
            error = database.lastError().text();
        QStringList statements = QString::fromUtf8(script.readAll()).split(QStringLiteral(";\n"));
        if (file == QLatin1String("version-1.sql"))
            statements += {kMoreMessages, kMoreEvents};
        else
            statements += kMoreOfTheLog;
        statements += QStringLiteral("PRAGMA journal_mode = WAL");
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!statement.trimmed().isEmpty() && !query.exec(statement) && error.isEmpty())
                error = statement + query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return error;
}

} // namespace

//! Whenever a start ends, that of a new server or the first one after an update: the next one finds
//! a whole database, with everything that was in it.
class KillInMigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void leavesItForTheNextStart_data()
    {
        QTest::addColumn<QString>("older");
        QTest::newRow("new") << QString();
        for (const QString &file :
             QDir(QStringLiteral(OLDER_DATABASES)).entryList({QStringLiteral("*.sql")}))
            QTest::newRow(qPrintable(file)) << file;
    }

    void leavesItForTheNextStart()
    {
        QFETCH(QString, older);
        const auto step = timeToStart(older) / scaled(24, 200);
        int kills = 0;
        for (std::chrono::microseconds after{0};; after += step, ++kills) {
            const QTemporaryDir data;
            const QString problem = older.isEmpty() ? QString() : makeDatabase(data.path(), older);
            QCOMPARE(problem, QString());
            const Content before = contentOf(data.path());
            const bool hadStarted = startAndKill(data.path(), after);
            QCOMPARE(startAndEnd(data.path()), QString());
            QCOMPARE(StoredLog::integrity(data.path()), QStringLiteral("ok"));
            QCOMPARE(lost(before, contentOf(data.path())), QString());
            if (hadStarted)
                break;
        }
        qInfo("killed %d times before it was ready", kills);
        QVERIFY(kills > 0);
    }

    void leavesWhatIsCommittedAtEachStep_data() { leavesItForTheNextStart_data(); }

    //! Where the kills above fall is chance; these end each of the start's transactions just before
    //! its commit, one after the other.
    void leavesWhatIsCommittedAtEachStep()
    {
        QFETCH(QString, older);
        std::set<int> found;
        std::set<int> expected;
        int commits = 0;
        for (bool wasKilled = true; wasKilled; ++commits) {
            const QTemporaryDir data;
            const QString problem = older.isEmpty() ? QString() : makeDatabase(data.path(), older);
            QCOMPARE(problem, QString());
            const Content before = contentOf(data.path());
            const int first = versionIn(data.path());
            for (int version = first; version < hearth::server::Migrations::latest(); ++version)
                expected.insert(version);
            wasKilled = startAndDieBefore(data.path(), commits + 1);
            if (wasKilled)
                found.insert(versionIn(data.path()));
            QCOMPARE(startAndEnd(data.path()), QString());
            QCOMPARE(StoredLog::integrity(data.path()), QStringLiteral("ok"));
            QCOMPARE(lost(before, contentOf(data.path())), QString());
            QCOMPARE(versionIn(data.path()), hearth::server::Migrations::latest());
        }
        qInfo("killed before each of %d commits", commits - 1);
        std::set<int> missing;
        std::set_difference(expected.begin(), expected.end(), found.begin(), found.end(),
                            std::inserter(missing, missing.end()));
        QVERIFY2(missing.empty(),
                 qPrintable(QStringLiteral("no kill left version %1").arg(*missing.begin())));
    }

private:
    //! 0 where there is no database.
    static int versionIn(const QString &directory)
    {
        int version = 0;
        const QString name = QStringLiteral("version");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(QDir(directory).filePath(QStringLiteral("hearth.db")));
            database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READWRITE"));
            if (QFile::exists(database.databaseName()) && database.open()) {
                QSqlQuery query(QStringLiteral("PRAGMA user_version"), database);
                version = query.next() ? query.value(0).toInt() : 0;
            }
        }
        QSqlDatabase::removeDatabase(name);
        return version;
    }

    //! False when the storage was open before that commit came.
    static bool startAndDieBefore(const QString &directory, int commit)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {QString::fromUtf8(kDieBefore), QString::number(commit), directory});
        process.waitForFinished(kPatienceMs);
        return process.exitStatus() == QProcess::CrashExit;
    }

    static void begin(QProcess &process, const QString &directory)
    {
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(QStringLiteral(HEARTHD_BINARY),
                      {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                       QStringLiteral("--no-tls"), QStringLiteral("--data"), directory});
    }

    //! So long after it has taken the directory. Whether it was ready by then.
    static bool startAndKill(const QString &directory, std::chrono::microseconds after)
    {
        QProcess process;
        begin(process, directory);
        const QString lock = QDir(directory).filePath(QStringLiteral("hearthd.lock"));
        const QDeadlineTimer deadline(kPatienceMs);
        while (!QFile::exists(lock) && !deadline.hasExpired())
            std::this_thread::sleep_for(50us);
        std::this_thread::sleep_for(after);
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished(kPatienceMs);
        return process.readAllStandardOutput().contains("hearthd listening on");
    }

    //! With that older database, or a new one.
    static std::chrono::microseconds timeToStart(const QString &older)
    {
        const QTemporaryDir data;
        if (!older.isEmpty())
            (void)makeDatabase(data.path(), older);
        const auto begin = std::chrono::steady_clock::now();
        (void)startAndEnd(data.path());
        return std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - begin);
    }

    //! What went wrong.
    static QString startAndEnd(const QString &directory)
    {
        QProcess process;
        begin(process, directory);
        const QDeadlineTimer deadline(kPatienceMs);
        QByteArray said;
        while (!said.contains('\n')
               && process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            said += process.readAllStandardOutput();
        process.terminate();
        process.waitForFinished(kPatienceMs);
        if (said.startsWith("hearthd listening on") && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0)
            return {};
        return QString::fromUtf8(said + process.readAllStandardError());
    }

    //! Rows by what they are of.
    using Content = std::map<QString, QStringList>;

    //! Of kKept, as far as it is there, and of each room's texts.
    static Content contentOf(const QString &directory)
    {
        Content content;
        if (const auto log = StoredLog::read(directory)) {
            for (const auto &[room, entries] : log->rooms) {
                for (const StoredLog::Entry &entry : entries)
                    content[QString::fromStdString("texts of " + room)]
                        << QString::number(entry.seq) + QString::fromStdString(entry.text);
            }
        }
        const QString name = QStringLiteral("content");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(QDir(directory).filePath(QStringLiteral("hearth.db")));
            database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
            const QStringList tables = database.open() ? database.tables() : QStringList();
            for (const auto &[table, columns] : kKept) {
                QSqlQuery query(database);
                if (tables.contains(table)
                    && query.exec(
                        QStringLiteral("SELECT %1 FROM %2 ORDER BY %1").arg(columns, table)))
                    content[table] = rowsOf(query);
            }
        }
        QSqlDatabase::removeDatabase(name);
        return content;
    }

    static QStringList rowsOf(QSqlQuery &query)
    {
        QStringList rows;
        while (query.next()) {
            QByteArrayList fields;
            for (int i = 0; i < query.record().count(); ++i)
                fields << query.value(i).toByteArray().toPercentEncoding();
            rows << QString::fromLatin1(fields.join(' '));
        }
        return rows;
    }

    //! The first of what was there that is not there as it was.
    static QString lost(const Content &before, const Content &after)
    {
        for (const auto &[what, rows] : before) {
            const auto found = after.find(what);
            const QStringList now = found == after.end() ? QStringList() : found->second;
            if (now == rows)
                continue;
            for (const QString &row : rows) {
                if (!now.contains(row))
                    return QStringLiteral("%1: %2").arg(what, row);
            }
            return QStringLiteral("%1: %2 rows instead of %3")
                .arg(what)
                .arg(now.size())
                .arg(rows.size());
        }
        return {};
    }
};

//! Opens the storage, as the server does, and is killed just before a commit.
static int openAndDie(int commit, const QString &directory)
{
    static int left = 0;
    left = commit;
    // SQLite runs it for each connection that is opened, whoever opens it.
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(
        +[](sqlite3 *connection, const char **, const sqlite3_api_routines *) {
            sqlite3_commit_hook(
                connection,
                [](void *) {
                    if (--left == 0)
                        ::raise(SIGKILL);
                    return 0;
                },
                nullptr);
            return SQLITE_OK;
        }));
    const hearth::SystemClock clock;
    const auto opened =
        hearth::server::SqliteStorage::open(directory, clock, [](const std::function<void()> &) {});
    return opened ? 0 : 1;
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String(kDieBefore))
        return openAndDie(arguments[2].toInt(), arguments[3]);
    KillInMigrationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill_in_migration.moc"
