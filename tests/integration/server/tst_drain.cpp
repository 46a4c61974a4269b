// SPDX-License-Identifier: MIT
#include "server/Server.h"
#include "tests/support/RawPeer.h"
#include "tests/support/ServerProcess.h"
#include "tests/support/TestClient.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <csignal>

using namespace hearth;
using namespace hearth::test;

//! Whoever wants the server to end does not wait for what takes its time.
class DrainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aBackupUnderWayIsGivenUp()
    {
        ServerProcess server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        QCOMPARE(server.terminate(), 0);
        fill(server.dataDirectory() + QStringLiteral("/hearth.db"));
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        const QTemporaryDir place;
        const QDir files(place.path());
        QProcess backup;
        backup.start(QStringLiteral(HEARTHD_BINARY),
                     {QStringLiteral("backup"), files.filePath(QStringLiteral("file")),
                      QStringLiteral("--data"), server.dataDirectory()});
        QVERIFY(QTest::qWaitFor([&] { return !files.entryList(QDir::Files).isEmpty(); }));
        QCOMPARE(server.terminate(), 0);
        QCOMPARE(files.entryList(QDir::Files), QStringList());
        QVERIFY(QTest::qWaitFor([&] { return backup.state() == QProcess::NotRunning; }));
        QCOMPARE(backup.exitCode(), 1);
        QVERIFY2(server.start(), qPrintable(server.errorText()));
    }

    //! Whoever hears nothing publishes it again, and then it is there twice.
    void whatIsBeingPublishedIsAnswered()
    {
        ServerProcess server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        const QString token = server.signUp(QStringLiteral("ada"));
        TestClient owner;
        QVERIFY(owner.signIn(server.webSocketUrl(), token));
        QVERIFY(owner.request(FeedCreate{FeedId(QStringLiteral("doors")), {}, {}, {}, {}}));
        owner.close();
        QVERIFY(owner.waitForClose());
        const QByteArray event = R"({"event":"opened","data":1})";
        RawPeer publisher(static_cast<quint16>(server.webSocketUrl().port()));
        publisher.send("POST /api/v1/feeds/doors/events HTTP/1.1\r\nHost: localhost\r\n"
                       "Authorization: Bearer "
                       + token.toUtf8() + "\r\nExpect: 100-continue\r\nContent-Length: "
                       + QByteArray::number(event.size()) + "\r\n\r\n");
        const auto goOn = publisher.readAnswer();
        QVERIFY(goOn);
        QCOMPARE(goOn->status, 100);
        const QString name = QStringLiteral("lock");
        {
            // The commit has to wait until the server is about to go.
            QSqlDatabase lock = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            lock.setDatabaseName(server.dataDirectory() + QStringLiteral("/hearth.db"));
            QVERIFY(lock.open());
            QVERIFY(QSqlQuery(lock).exec(QStringLiteral("BEGIN IMMEDIATE")));
            publisher.send(event);
            (void)server.takeLog();
            ::kill(static_cast<pid_t>(server.processId()), SIGTERM);
            QByteArray log;
            QTRY_VERIFY((log += server.takeLog()).contains("draining"));
            lock.close();
        }
        QSqlDatabase::removeDatabase(name);
        const auto answer = publisher.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 202);
        QCOMPARE(answer->header("Connection"), QByteArray("close"));
        QTRY_COMPARE(server.exitStatus(), std::optional(0));
    }

    void aStartThatIsCheckingItsDataIsGivenUp()
    {
        const QTemporaryDir place;
        server::ServerConfig config;
        config.port = 0;
        config.dataDirectory = place.path();
        server::Server server(config);
        QMetaObject::invokeMethod(
            &server, [&server] { server.drain(); }, Qt::QueuedConnection);
        QVERIFY(!server.start());
        // Nothing is held on to.
        server::Server another(config);
        const auto started = another.start();
        QVERIFY2(started.hasValue(), started ? "" : qPrintable(started.error()));
    }

private:
    //! So that a copy takes its time: a hundred and fifty megabytes.
    static void fill(const QString &file)
    {
        const QString name = QStringLiteral("beside");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("PRAGMA synchronous = OFF")));
            // Without a word, so that there is nothing to index.
            const bool filled = query.exec(QStringLiteral(
                "INSERT INTO log (room, seq, kind, user, message, text, created_at, number) "
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 25000) "
                "SELECT 'general', i, 'message.new', 'ann', 'message ' || i, "
                "printf('%.*c', 6000, '.'), 1, i FROM n"));
            QVERIFY2(filled, qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(name);
    }
};

QTEST_GUILESS_MAIN(DrainTest)
#include "tst_drain.moc"
