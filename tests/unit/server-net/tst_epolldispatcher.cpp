// SPDX-License-Identifier: MIT
#include "server/net/EpollEventDispatcher.h"
#include "tests/unit/server-net/EpollTestMain.h"
#include "tests/unit/server-net/SocketPair.h"

#include <QEventLoop>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <atomic>
#include <functional>
#include <thread>

using namespace hearth::server;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class EpollDispatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isTheOneInUse()
    {
        QVERIFY(qobject_cast<EpollEventDispatcher *>(QAbstractEventDispatcher::instance()));
    }

    void sleepsWhenThereIsNothingToDo()
    {
        const auto cpuBefore = cpuTimeOfThread();
        QSignalSpy blocked(QAbstractEventDispatcher::instance(),
                           &QAbstractEventDispatcher::aboutToBlock);
        runLoopFor(200ms);
        QVERIFY(blocked.count() > 0);
        QVERIFY(blocked.count() < 20);
        QVERIFY(cpuTimeOfThread() - cpuBefore < 50ms);
    }

    void excludesTimersAndSocketsWhenAsked()
    {
        const SocketPair pair;
        QSocketNotifier notifier(pair.ends[0], QSocketNotifier::Write);
        int writable = 0;
        connect(&notifier, &QSocketNotifier::activated, this, [&] {
            ++writable;
            notifier.setEnabled(false);
        });
        int fired = 0;
        QTimer::singleShot(0, this, [&fired] { ++fired; });
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&fired] { ++fired; });
        timer.start(0);

        auto *const dispatcher = QAbstractEventDispatcher::instance();
        dispatcher->processEvents(QEventLoop::X11ExcludeTimers
                                  | QEventLoop::ExcludeSocketNotifiers);
        QCOMPARE(writable, 0);
        const int posted = fired;
        QVERIFY(posted <= 1); // singleShot(0) may be a posted event
        dispatcher->processEvents(QEventLoop::X11ExcludeTimers | QEventLoop::WaitForMoreEvents);
        QCOMPARE(writable, 1);
        QCOMPARE(fired, posted);
        notifier.setEnabled(true);
        dispatcher->processEvents(QEventLoop::ExcludeSocketNotifiers
                                  | QEventLoop::WaitForMoreEvents);
        QCOMPARE(writable, 1);
        QVERIFY(fired > posted);
        timer.stop();

        // And only a wake-up ends a wait for neither, each one wait.
        QSignalSpy awake(dispatcher, &QAbstractEventDispatcher::awake);
        for (int round = 0; round < 2; ++round) {
            std::thread waker([dispatcher] {
                std::this_thread::sleep_for(30ms);
                dispatcher->wakeUp();
            });
            while (!dispatcher->processEvents(QEventLoop::ExcludeSocketNotifiers
                                              | QEventLoop::X11ExcludeTimers
                                              | QEventLoop::WaitForMoreEvents)) {}
            waker.join();
        }
        QVERIFY(awake.count() < 8);
        QCOMPARE(writable, 1);
    }

    void losesNoPostFromOtherThreadsAndKeepsTheirOrder()
    {
        constexpr int posters = 4;
        constexpr int postsEach = 25'000;
        std::array<int, posters> next{};
        int outOfOrder = 0;
        QObject receiver;
        std::vector<std::thread> threads;
        for (int poster = 0; poster < posters; ++poster) {
            threads.emplace_back([&, poster] {
                for (int i = 0; i < postsEach; ++i) {
                    QMetaObject::invokeMethod(
                        &receiver,
                        [&, poster, i] {
                            if (next.at(static_cast<std::size_t>(poster))++ != i)
                                ++outOfOrder;
                        },
                        Qt::QueuedConnection);
                    if (i % 1'000 == 0)
                        std::this_thread::sleep_for(100us); // so that the loop falls asleep too
                }
            });
        }
        const auto received = [&next] { return next[0] + next[1] + next[2] + next[3]; };
        QTRY_COMPARE_WITH_TIMEOUT(received(), posters * postsEach, 30'000);
        QCOMPARE(outOfOrder, 0);
        for (std::thread &thread : threads)
            thread.join();
    }

    void answersEachPostWhileAsleep()
    {
        // A lost wake-up would leave both loops waiting.
        QThread peer;
        peer.setEventDispatcher(makeServerEventDispatcher().release());
        QObject there;
        there.moveToThread(&peer);
        peer.start();
        int rounds = 0;
        QEventLoop loop;
        std::function<void()> ping = [&] {
            QMetaObject::invokeMethod(&there, [&] {
                QMetaObject::invokeMethod(&loop, [&] { ++rounds < 5'000 ? ping() : loop.quit(); });
            });
        };
        ping();
        QTimer::singleShot(20s, &loop, [&loop] { loop.exit(1); });
        QCOMPARE(loop.exec(), 0);
        QCOMPARE(rounds, 5'000);
        peer.quit();
        QVERIFY(peer.wait(5'000));
    }

    void bearsAStormOfWakeUps()
    {
        auto *const dispatcher = QAbstractEventDispatcher::instance();
        std::atomic<bool> isOver = false;
        std::vector<std::thread> threads;
        for (int i = 0; i < 3; ++i) {
            threads.emplace_back([&] {
                while (!isOver)
                    dispatcher->wakeUp();
            });
        }
        runLoopFor(100ms);
        isOver = true;
        for (std::thread &thread : threads)
            thread.join();
        // Nothing stays behind that would keep the loop awake.
        dispatcher->processEvents(QEventLoop::AllEvents);
        dispatcher->processEvents(QEventLoop::AllEvents);
        QSignalSpy awake(dispatcher, &QAbstractEventDispatcher::awake);
        runLoopFor(50ms);
        QVERIFY(awake.count() < 20);
    }

    void keepsAWakeUpForTheNextWait()
    {
        auto *const dispatcher = QAbstractEventDispatcher::instance();
        QCoreApplication::processEvents();
        dispatcher->wakeUp();
        QVERIFY(dispatcher->processEvents(QEventLoop::WaitForMoreEvents));
        dispatcher->interrupt();
        QVERIFY(dispatcher->processEvents(QEventLoop::WaitForMoreEvents));
        QVERIFY(!dispatcher->processEvents(QEventLoop::AllEvents));
    }

    void returnsAtOnceWhenInterruptedBeforeBlocking()
    {
        auto *const dispatcher = QAbstractEventDispatcher::instance();
        QCoreApplication::processEvents();
        const auto connection = connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this,
                                        [dispatcher] { dispatcher->interrupt(); });
        QVERIFY(!dispatcher->processEvents(QEventLoop::WaitForMoreEvents));
        disconnect(connection);
        QCoreApplication::processEvents();
    }

    void runsLoopsInsideSlots()
    {
        QEventLoop outer;
        int ticks = 0;
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, this, [&ticks] { ++ticks; });
        ticker.start(1);
        bool isInnerOver = false;
        QTimer::singleShot(1, this, [&] {
            QEventLoop inner;
            const int before = ticks;
            QTimer::singleShot(30, &inner, &QEventLoop::quit);
            QCOMPARE(inner.exec(), 0);
            QVERIFY(ticks > before);
            isInnerOver = true;
            outer.exit(7);
        });
        QCOMPARE(outer.exec(), 7);
        QVERIFY(isInnerOver);
    }

    void deletesLaterOnlyOutsideTheLoopThatAsked()
    {
        QPointer<QObject> object = new QObject;
        QEventLoop outer;
        bool survivedInner = false;
        QTimer::singleShot(0, this, [&] {
            object->deleteLater();
            QEventLoop inner;
            QTimer::singleShot(10, &inner, &QEventLoop::quit);
            inner.exec();
            survivedInner = !object.isNull();
            QTimer::singleShot(5, &outer, &QEventLoop::quit);
        });
        outer.exec();
        QVERIFY(survivedInner);
        QVERIFY(!object);
    }

    void endsAThreadByQuit()
    {
        for (int i = 0; i < 200; ++i) {
            QThread thread;
            thread.setEventDispatcher(makeServerEventDispatcher().release());
            QPointer<QObject> object = new QObject;
            object->moveToThread(&thread);
            connect(&thread, &QThread::finished, object, &QObject::deleteLater);
            thread.start();
            if (i % 2 == 0)
                std::this_thread::sleep_for(milliseconds(i % 3));
            thread.quit();
            QVERIFY(thread.wait(5'000));
            QVERIFY(!object);
        }
    }
};

int main(int argc, char **argv)
{
    return runOverBothDispatchers<EpollDispatcherTest>(argc, argv);
}

#include "tst_epolldispatcher.moc"
