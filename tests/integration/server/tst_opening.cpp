// SPDX-License-Identifier: MIT
#include "tests/integration/server/AdminCase.h"

#include <QLocalSocket>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <csignal>
#include <unistd.h>

using namespace hearth;
using namespace hearth::test;

//! What is wanted of a server while it opens its data.
class OpeningTest : public AdminCase
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        begin();
    }

    void whatIsReadAnewMeanwhileHoldsFromTheStart()
    {
        QCOMPARE(m_server->terminate(), 0);
        const QString path = m_place->filePath(QStringLiteral("hearthd.toml"));
        const auto write = [&path](const char *content) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(content) > 0;
        };
        QVERIFY(write("max-sessions-per-user = 1\nretention = 3\n"));
        QProcess server;
        server.setProcessChannelMode(QProcess::MergedChannels);
        QByteArray said;
        const auto hears = [&](const char *words) {
            return QTest::qWaitFor([&] { return (said += server.readAll()).contains(words); },
                                   10'000);
        };
        const Lock lock(m_server->dataDirectory() + QStringLiteral("/hearth.db"));
        server.start(QStringLiteral(HEARTHD_BINARY),
                     {QStringLiteral("--listen"), m_server->hostAndPort(), QStringLiteral("--data"),
                      m_server->dataDirectory(), QStringLiteral("--no-tls"),
                      QStringLiteral("--config"), path});
        QVERIFY2(hears("configured by"), said.constData());
        QVERIFY(write("max-sessions-per-user = 2\nretention = 3\n"));
        // Until it has a handler the signal ends it.
        QVERIFY(QTest::qWaitFor([&] { return handlesHangUp(server.processId()); }, 10'000));
        QCOMPARE(::kill(static_cast<pid_t>(server.processId()), SIGHUP), 0);
        QVERIFY2(hears("changed: max-sessions-per-user"), said.constData());
        QVERIFY2(!said.contains("listening on"), said.constData());
        lock.release();
        QVERIFY2(hears("listening on"), said.constData());
        TestClient first;
        QVERIFY(first.signIn(m_server->webSocketUrl(), m_token));
        TestClient second;
        QVERIFY(second.signIn(m_server->webSocketUrl(), m_token));
        server.terminate();
        QVERIFY(QTest::qWaitFor([&] { return server.state() == QProcess::NotRunning; }, 10'000));
        QCOMPARE(server.exitCode(), 0);
    }

    void statusIsAnsweredWhateverHappens()
    {
        QCOMPARE(run({QStringLiteral("backup"), file()}), 0);
        fill(file());
        QProcess restore;
        restore.start(QStringLiteral(HEARTHD_BINARY),
                      {QStringLiteral("restore"), file(), QStringLiteral("--data"),
                       m_server->dataDirectory()});
        std::vector<std::unique_ptr<QLocalSocket>> askers;
        const bool restored = QTest::qWaitFor(
            [&] {
                auto asker = std::make_unique<QLocalSocket>();
                asker->connectToServer(m_server->dataDirectory() + QStringLiteral("/hearthd.sock"));
                if (asker->state() == QLocalSocket::ConnectedState) {
                    asker->write("{\"command\":\"status\"}\n");
                    askers.push_back(std::move(asker));
                }
                return restore.state() == QProcess::NotRunning;
            },
            20'000);
        QVERIFY(restored);
        QCOMPARE(restore.exitCode(), 0);
        QVERIFY(askers.size() > 3);
        for (const auto &asker : askers)
            QVERIFY(QTest::qWaitFor([&] { return asker->canReadLine(); }, 5000));
    }

private:
    //! Somebody else writes to the database, for as long as this is held.
    class Lock
    {
    public:
        explicit Lock(const QString &file)
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
            QVERIFY(query.exec(QStringLiteral("BEGIN EXCLUSIVE")));
        }

        ~Lock() { QSqlDatabase::removeDatabase(m_name); }

        Q_DISABLE_COPY_MOVE(Lock)

        void release() const { QSqlDatabase::database(m_name).close(); }

    private:
        const QString m_name = QStringLiteral("lock");
    };

    //! As much as is checked at every start, so that a start takes its time.
    static void fill(const QString &file)
    {
        const QString name = QStringLiteral("filling");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("PRAGMA synchronous = OFF")));
            QVERIFY(query.exec(QStringLiteral(
                "INSERT INTO log (room, seq, kind, user, message, text, created_at, number) "
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9000) "
                "SELECT 'general', i, 'message.new', 'ann', 'message ' || i, "
                "printf('%.*c', 6000, '.'), 1, i FROM n")));
        }
        QSqlDatabase::removeDatabase(name);
    }

    //! As the kernel tells (proc_pid_status(5)).
    static bool handlesHangUp(qint64 process)
    {
        QFile file(QStringLiteral("/proc/%1/status").arg(process));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QByteArray text = file.readAll();
        const qsizetype from = text.indexOf("SigCgt:");
        const quint64 caught = text.mid(from + 7, 17).trimmed().toULongLong(nullptr, 16);
        return (caught >> (SIGHUP - 1)) % 2 == 1;
    }
};

QTEST_GUILESS_MAIN(OpeningTest)
#include "tst_opening.moc"
