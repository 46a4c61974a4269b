// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/DatabaseThread.h"

#include <QElapsedTimer>
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

    void handlesALoneJobAtOnceAndGathersThoseThatFollow()
    {
        DatabaseThread<Job> thread({kLongPause, 3});
        QVERIFY(start(thread));
        std::counting_semaphore<> handled(0);
        const Job job = [&handled](Database &) { handled.release(); };
        thread.post(job);
        QVERIFY(handled.try_acquire_for(kLongPause / 2));
        for (int i = 0; i < 3; ++i)
            thread.post(job);
        for (int i = 0; i < 3; ++i)
            QVERIFY(handled.try_acquire_for(kLongPause / 2));
        thread.stop();
        QCOMPARE(m_batches, (std::vector<std::size_t>{1, 3}));
    }

    void gathersNobodyOnceItStops()
    {
        DatabaseThread<Job> thread({kLongPause, 3});
        QVERIFY(start(thread));
        std::binary_semaphore handled(0);
        thread.post([&handled](Database &) { handled.release(); });
        handled.acquire();
        thread.post([](Database &) {});
        QElapsedTimer time;
        time.start();
        thread.stop();
        QVERIFY(std::chrono::milliseconds(time.elapsed()) < kLongPause / 2);
        QCOMPARE(m_batches, (std::vector<std::size_t>{1, 1}));
    }

private:
    //! Longer than anything here takes, and shorter than the computer runs.
    static constexpr std::chrono::seconds kLongPause{60};

    Result<Done, QString> start(DatabaseThread<Job> &thread)
    {
        m_batches.clear();
        return thread.start(QStringLiteral("test"), m_place.filePath(QStringLiteral("file")),
                            Database::Access::ReadWrite,
                            [this](Database &database, std::vector<Job> &&jobs) {
                                m_batches.push_back(jobs.size());
                                for (const Job &job : jobs)
                                    job(database);
                            });
    }

    QTemporaryDir m_place;
    std::vector<std::size_t> m_batches; //!< read once the thread has ended
};

QTEST_GUILESS_MAIN(DatabaseThreadTest)
#include "tst_databasethread.moc"
