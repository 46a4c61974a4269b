// SPDX-License-Identifier: MIT
#include "tests/unit/server-net/EpollTestMain.h"
#include "tests/unit/server-net/SocketPair.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QPointer>
#include <QRegularExpression>
#include <QSocketNotifier>

#include <atomic>
#include <thread>

using namespace hearth::server;
using namespace std::chrono_literals;

class EpollTimersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void firesOnTime_data()
    {
        QTest::addColumn<Qt::TimerType>("type");
        QTest::addColumn<int>("interval");
        QTest::newRow("precise 1") << Qt::PreciseTimer << 1;
        QTest::newRow("precise 37") << Qt::PreciseTimer << 37;
        QTest::newRow("coarse 7") << Qt::CoarseTimer << 7;
        QTest::newRow("coarse 130") << Qt::CoarseTimer << 130;
        QTest::newRow("very coarse 1000") << Qt::VeryCoarseTimer << 1000;
    }

    void firesOnTime()
    {
        QFETCH(const Qt::TimerType, type);
        QFETCH(const int, interval);
        QElapsedTimer elapsed;
        QEventLoop loop;
        QTimer timer;
        timer.setTimerType(type);
        timer.setSingleShot(true);
        connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
        elapsed.start();
        timer.start(interval);
        QVERIFY(timer.remainingTime() >= interval - 1);
        loop.exec();
        QVERIFY(elapsed.nsecsElapsed() >= qint64{interval} * 1'000'000);
        // Generous: the machine may be busy.
        QVERIFY(elapsed.elapsed() < interval + 1'500);
        QCOMPARE(timer.remainingTime(), -1);
    }

    void keepsThePaceOfAMillisecondWithoutSpinning()
    {
        int count = 0;
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        connect(&timer, &QTimer::timeout, this, [&count] { ++count; });
        QElapsedTimer elapsed;
        elapsed.start();
        const auto cpuBefore = cpuTimeOfThread();
        timer.start(1);
        runLoopFor(400ms);
        QVERIFY(count <= elapsed.elapsed());
        QVERIFY(count > 40);
        QVERIFY(cpuTimeOfThread() - cpuBefore < 300ms);
    }

    void doesNotCatchUpAfterASlowSlot()
    {
        int count = 0;
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        connect(&timer, &QTimer::timeout, this, [&count] {
            if (++count == 1)
                QTest::qSleep(100);
        });
        timer.start(10);
        QElapsedTimer elapsed;
        elapsed.start();
        while (count == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
        // One is due at once, and the next after another interval.
        QVERIFY(count <= 2 + (elapsed.elapsed() - 100) / 10);
    }

    void doesNotStarveSocketsOfAZeroTimer()
    {
        const SocketPair pair;
        QTimer zero;
        int turns = 0;
        connect(&zero, &QTimer::timeout, this, [&turns] { ++turns; });
        zero.start(0);
        QSocketNotifier notifier(pair.ends[0], QSocketNotifier::Read);
        int bytes = 0;
        connect(&notifier, &QSocketNotifier::activated, this, [&] {
            pair.read();
            if (++bytes < 100)
                pair.write();
        });
        pair.write();
        QTRY_COMPARE(bytes, 100);
        QVERIFY(turns > 0);
    }

    void survivesTimersThatStopAndRestartThemselves()
    {
        int count = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            if (++count < 20)
                timer.start(count % 2); // under another id
            else
                timer.stop();
        });
        timer.start(0);
        QPointer<QTimer> doomed = new QTimer;
        connect(doomed, &QTimer::timeout, this, [&doomed] { delete doomed; });
        doomed->start(1);
        QTRY_COMPARE(count, 20);
        QTRY_VERIFY(!doomed);
        runLoopFor(5ms);
        QCOMPARE(count, 20);
    }

    void tellsAndMovesTheTimersOfAnObject()
    {
        QObject object;
        const int id = object.startTimer(12'345, Qt::CoarseTimer);
        auto *const dispatcher = QAbstractEventDispatcher::instance();
        const auto timers = dispatcher->registeredTimers(&object);
        QCOMPARE(timers.size(), 1);
        QCOMPARE(timers.first().timerId, id);
        QCOMPARE(timers.first().interval, 12'345);
        QCOMPARE(timers.first().timerType, Qt::CoarseTimer);
        QVERIFY(dispatcher->remainingTime(id) > 12'000);
        object.killTimer(id);
        QVERIFY(dispatcher->registeredTimers(&object).isEmpty());
        QVERIFY(dispatcher->remainingTime(id) < 0);

        const auto moving = std::make_unique<QTimer>();
        std::atomic<int> count = 0;
        connect(
            moving.get(), &QTimer::timeout, moving.get(), [&count] { ++count; },
            Qt::DirectConnection);
        moving->start(1);
        QThread thread;
        thread.setEventDispatcher(makeServerEventDispatcher().release());
        moving->moveToThread(&thread);
        thread.start();
        QTRY_VERIFY(count > 3);
        QMetaObject::invokeMethod(moving.get(), &QTimer::stop, Qt::BlockingQueuedConnection);
        thread.quit();
        QVERIFY(thread.wait(5'000));
    }

    void runsThousandsOfTimers()
    {
        constexpr int amount = 5'000;
        int count = 0;
        std::vector<std::unique_ptr<QTimer>> timers;
        for (int i = 0; i < amount; ++i) {
            timers.push_back(std::make_unique<QTimer>());
            timers.back()->setSingleShot(true);
            connect(timers.back().get(), &QTimer::timeout, this, [&count] { ++count; });
            timers.back()->start(i % 50);
        }
        QTRY_COMPARE(count, amount);
    }

    void refusesWhatQtRefuses()
    {
        auto *const dispatcher = QAbstractEventDispatcher::instance();
        QTest::ignoreMessage(QtWarningMsg, "registerTimer: invalid arguments");
        dispatcher->registerTimer(0, 1, Qt::CoarseTimer, this);
        QTest::ignoreMessage(QtWarningMsg, "registerTimer: invalid arguments");
        dispatcher->registerTimer(1, 1, Qt::CoarseTimer, nullptr);
        QTest::ignoreMessage(QtWarningMsg,
                             "registerTimer: timers cannot be started from another thread");
        QTest::ignoreMessage(QtWarningMsg,
                             "unregisterTimer: timers cannot be stopped from another thread");
        std::thread([this, dispatcher] {
            dispatcher->registerTimer(1, 1, Qt::CoarseTimer, this);
            dispatcher->unregisterTimer(1);
        }).join();
        QVERIFY(!dispatcher->unregisterTimer(1 << 20));
    }
};

int main(int argc, char **argv)
{
    return runOverBothDispatchers<EpollTimersTest>(argc, argv);
}

#include "tst_epolltimers.moc"
