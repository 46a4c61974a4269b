// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/StorageThread.h"
#include "tests/support/server/ManualExecutor.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <semaphore>

using namespace hearth;
using namespace hearth::server;

//! What is committed together.
class StorageThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_commits.clear();
        m_told.clear();
    }

    void commitsWhatWaitsTogether_data()
    {
        QTest::addColumn<int>("waiting");
        QTest::addColumn<std::vector<std::size_t>>("commits");
        QTest::newRow("nobody") << 0 << std::vector<std::size_t>{1};
        QTest::newRow("one") << 1 << std::vector<std::size_t>{1, 1};
        QTest::newRow("as many as one takes") << 200 << std::vector<std::size_t>{1, 200};
        QTest::newRow("one more") << 201 << std::vector<std::size_t>{1, 200, 1};
    }

    void commitsWhatWaitsTogether()
    {
        QFETCH(int, waiting);
        const QTemporaryDir place;
        ManualExecutor home;
        StorageThread thread(home.executor(), [this](const CommitFigures &commit) {
            m_commits.push_back(commit.jobs);
        });
        QVERIFY(thread.start(place.filePath(QStringLiteral("file"))));
        std::binary_semaphore begun(0);
        std::binary_semaphore goOn(0);
        submit(thread, 0, [&](Database &) {
            begun.release();
            goOn.acquire();
            return Result<int, RequestError>(0);
        });
        begun.acquire();
        // The first is being committed, so that all of these wait for the next commit.
        for (int i = 1; i <= waiting; ++i)
            submit(thread, i, [i](Database &) { return Result<int, RequestError>(i); });
        goOn.release();
        thread.stop();
        QTEST(m_commits, "commits");
        QVERIFY(m_told.empty());
        home.runAll();
        std::vector<int> all;
        for (int i = 0; i <= waiting; ++i)
            all.push_back(i);
        QCOMPARE(m_told, all);
    }

private:
    void submit(StorageThread &thread, int number, StorageThread::Work<int> work)
    {
        thread.submit<int>(std::move(work), [this, number](const Result<int, RequestError> &told) {
            if (told && *told == number)
                m_told.push_back(number);
        });
    }

    std::vector<std::size_t> m_commits; //!< of how many jobs; read once the thread has ended
    std::vector<int> m_told;
};

QTEST_GUILESS_MAIN(StorageThreadTest)
#include "tst_storagethread.moc"
