// SPDX-License-Identifier: MIT
#include "server/Server.h"
#include "tests/support/ServerProcess.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

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
