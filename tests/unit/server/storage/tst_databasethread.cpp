// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/DatabaseThread.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <semaphore>

using namespace hearth;
using namespace hearth::server;

namespace {

using Job = std::function<void(Database &)>;

//! Until somebody stops it.
void runForEver(Database &database)
{
    Statement statement =
        database.statement("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                           "SELECT count(*) FROM n");
    statement.next();
}

} // namespace

class DatabaseThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void handlesAllThatWaitsBeforeItStops()
    {
        DatabaseThread<Job> thread;
        QVERIFY(start(thread));
        std::atomic<int> handled{0};
        for (int i = 0; i < 100; ++i)
            thread.post([&handled](Database &) { ++handled; });
        thread.stop();
        QCOMPARE(handled.load(), 100);
    }

    void endsAtOnceWhenItIsAbandoned()
    {
        DatabaseThread<Job> thread;
        QVERIFY(start(thread));
        std::binary_semaphore begun(0);
        bool hasFailed = false;
        bool runsOn = true;
        std::atomic<int> handled{0};
        thread.post([&](Database &database) {
            begun.release();
            runForEver(database);
            hasFailed = database.takeError().has_value();
            runsOn = database.run("SELECT 1");
            static_cast<void>(database.takeError());
        });
        begun.acquire();
        for (int i = 0; i < 100; ++i)
            thread.post([&handled](Database &) { ++handled; });
        thread.abandon();
        QVERIFY(hasFailed);
        QVERIFY(!runsOn);
        QCOMPARE(handled.load(), 0);
        thread.post([&handled](Database &) { ++handled; });
        QCOMPARE(handled.load(), 0);
    }

private:
    Result<Done, QString> start(DatabaseThread<Job> &thread)
    {
        return thread.start(QStringLiteral("test"), m_place.filePath(QStringLiteral("file")),
                            Database::Access::ReadWrite,
                            [](Database &database, std::vector<Job> &&jobs) {
                                for (const Job &job : jobs)
                                    job(database);
                            });
    }

    QTemporaryDir m_place;
};

QTEST_GUILESS_MAIN(DatabaseThreadTest)
#include "tst_databasethread.moc"
