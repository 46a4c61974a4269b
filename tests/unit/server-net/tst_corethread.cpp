// SPDX-License-Identifier: MIT
#include "server/ObjectThread.h"
#include "server/chat/Core.h"
#include "server/metrics/ServerMetrics.h"
#include "server/session/CoreThread.h"

#include <QAbstractEventDispatcher>
#include <QTest>

#include <atomic>
#include <memory>
#include <semaphore>
#include <thread>

using namespace hearth;
using namespace hearth::server;

class CoreThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void runsTasksInOrderInItsThread()
    {
        CoreThread core(m_clock, m_metrics);
        std::vector<int> order;
        const Executor executor = core.executor();
        std::atomic<bool> elsewhere{false};
        for (int i = 0; i < 1000; ++i) {
            executor([&order, &elsewhere, i, here = QThread::currentThread()] {
                order.push_back(i);
                elsewhere = QThread::currentThread() != here;
            });
        }
        core.stop();
        QCOMPARE(order.size(), std::size_t(1000));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QVERIFY(elsewhere);
    }

    void dropsWhatComesTooLate()
    {
        Executor executor;
        int ran = 0;
        {
            CoreThread core(m_clock, m_metrics);
            executor = core.executor();
            core.stop();
            executor([&ran] { ++ran; });
            core.post([&ran](Core &) { ++ran; });
        }
        executor([&ran] { ++ran; });
        QCOMPARE(ran, 0);
    }

    //! Whatever speaks to the core would find it gone.
    void nothingGetsBehindTheEnd()
    {
        CoreThread core(m_clock, m_metrics);
        const Executor executor = core.executor();
        std::binary_semaphore goOn(0);
        executor([&goOn] { goOn.acquire(); });
        std::thread stopper([&core] { core.stop(); });
        std::atomic<int> ran{0};
        int before = 0;
        const auto isDropped = [&] {
            auto task = std::make_shared<int>();
            const std::weak_ptr<int> watch = task;
            executor([&ran, task = std::move(task)] { ++ran; });
            before += watch.expired() ? 0 : 1;
            return watch.expired();
        };
        const bool dropped = QTest::qWaitFor(isDropped);
        goOn.release();
        stopper.join();
        QVERIFY(dropped);
        QCOMPARE(ran, before);
    }

    void dropsWhatNeedsACoreBeforeThereIsOne()
    {
        CoreThread core(m_clock, m_metrics);
        int ran = 0;
        core.post([&ran](Core &) { ++ran; });
        core.stop();
        QCOMPARE(ran, 0);
    }

#ifdef Q_OS_LINUX
    //! Glib's, which Qt takes unless told, looks at each socket in each turn.
    void runsOverOurOwnDispatcher()
    {
        CoreThread core(m_clock, m_metrics);
        QByteArray ofCore;
        core.executor()([&ofCore] { ofCore = dispatcherHere(); });
        core.stop();
        QCOMPARE(ofCore, QByteArray("hearth::server::EpollEventDispatcher"));

        struct Probe
        {
            QByteArray dispatcher = dispatcherHere();
        };

        ObjectThread<Probe> thread(QStringLiteral("probe"),
                                   [] { return std::make_unique<Probe>(); });
        QCOMPARE(thread.object().dispatcher, ofCore);
    }
#endif

private:
    static QByteArray dispatcherHere()
    {
        return QAbstractEventDispatcher::instance()->metaObject()->className();
    }

    SystemClock m_clock;
    ServerMetrics m_metrics{QStringLiteral("1")};
};

QTEST_GUILESS_MAIN(CoreThreadTest)
#include "tst_corethread.moc"
