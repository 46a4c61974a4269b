// SPDX-License-Identifier: MIT
#include "tests/bench/load/Accounts.h"
#include "tests/faults/FragileDisk.h"
#include "tests/faults/Stage.h"
#include "tests/faults/StoredLog.h"
#include "tests/support/TestServer.h"

#include <QDir>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace hearth::faults;
using namespace std::chrono_literals;

namespace {

void run(sqlite3 *database, const QByteArray &sql)
{
    QCOMPARE(sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
}

//! Rows of the table t; -1 when the database can't be read.
int rowsIn(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *count = nullptr;
    int rows = -1;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    if (sqlite3_prepare_v2(database, "SELECT count(*) FROM t", -1, &count, nullptr) == SQLITE_OK
        && sqlite3_step(count) == SQLITE_ROW)
        rows = sqlite3_column_int(count, 0);
    sqlite3_finalize(count);
    sqlite3_close(database);
    return rows;
}

} // namespace

//! The power goes; what was not synced goes with it, or half of it. A new server starts from the
//! rest.
class PowerLossTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        // Of each connection that ends.
        QLoggingCategory::setFilterRules(QStringLiteral("hearth.*.info=false"));
    }

    void takesWhatWasNotSynced_data()
    {
        QTest::addColumn<QByteArray>("synchronous");
        QTest::addColumn<bool>("isSafe");
        QTest::newRow("off") << QByteArray("OFF") << false;
        QTest::newRow("normal") << QByteArray("NORMAL") << false;
        QTest::newRow("full") << QByteArray("FULL") << true;
    }

    //! That the disk can lose something at all.
    void takesWhatWasNotSynced()
    {
        QFETCH(QByteArray, synchronous);
        QFETCH(bool, isSafe);
        FragileDisk disk;
        const QTemporaryDir before;
        const QTemporaryDir after;
        sqlite3 *database = nullptr;
        sqlite3_open(QFile::encodeName(before.filePath(QStringLiteral("t.db"))).constData(),
                     &database);
        run(database, "PRAGMA journal_mode = WAL");
        run(database, "PRAGMA synchronous = FULL");
        run(database, "CREATE TABLE t (i)");
        run(database, "PRAGMA synchronous = " + synchronous);
        for (int i = 0; i < 100; ++i)
            run(database, "INSERT INTO t VALUES (1)");
        QVERIFY(disk.copyDurable(before.path(), after.path(), FragileDisk::Unsynced::Lost));
        sqlite3_close(database);
        QCOMPARE(rowsIn(before.filePath(QStringLiteral("t.db"))), 100);
        const int left = rowsIn(after.filePath(QStringLiteral("t.db")));
        QVERIFY(left >= 0);
        QCOMPARE(left == 100, isSafe);
    }

    void takesNothingThatWasAcked_data()
    {
        QTest::addColumn<FragileDisk::Unsynced>("unsynced");
        QTest::newRow("all that was not synced is lost") << FragileDisk::Unsynced::Lost;
        QTest::newRow("some of it is kept") << FragileDisk::Unsynced::SomeKept;
    }

    void takesNothingThatWasAcked()
    {
        QFETCH(FragileDisk::Unsynced, unsynced);
        FragileDisk disk(3);
        std::vector<std::unique_ptr<QTemporaryDir>> directories;
        hearth::bench::LoadOptions options;
        directories.push_back(std::make_unique<QTemporaryDir>());
        options.prepareDirectory = directories.back()->path().toStdString();
        options.accounts = 10;
        options.rooms = 0;
        QVERIFY(hearth::bench::prepareData(options));
        const auto tokens = hearth::bench::readTokens(options.prepareDirectory + "/tokens");
        QVERIFY(tokens);

        hearth::test::TestServer server;
        server.config.dataDirectory = directories.back()->path();
        server.config.commandRate = 0;
        server.config.maxPerAddress = 0;
        QVERIFY(server.start());
        Swarm swarm(server.webSocketUrl(), *tokens);
        swarm.goOnline();
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        for (int loss = 0; loss < scaled(8, 100); ++loss) {
            swarm.setTraffic(Stage::general, 300);
            swarm.run(std::chrono::milliseconds(60 + 13 * (loss % 10)));
            directories.push_back(std::make_unique<QTemporaryDir>());
            QVERIFY(disk.copyDurable(server.config.dataDirectory, directories.back()->path(),
                                     unsynced));
            // What the old server says from now on has never been said.
            for (std::size_t i = 0; i < swarm.size(); ++i)
                swarm[i].goOffline();
            server.config.dataDirectory = directories.back()->path();
            QVERIFY(server.restart());
            swarm.setTraffic(Stage::general, 0);
            swarm.goOnline();
            QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        }
        qInfo("%s", qPrintable(swarm.describe()));
        server.stop();
        QVERIFY(swarm.acked() > 50);
        QCOMPARE(StoredLog::integrity(server.config.dataDirectory), QStringLiteral("ok"));
        QCOMPARE(swarm.judge(server.config.dataDirectory), QString());
    }
};

QTEST_GUILESS_MAIN(PowerLossTest)
#include "tst_power_loss.moc"
