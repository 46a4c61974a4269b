// SPDX-License-Identifier: MIT
#include "server/net/TimerQueue.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimerEvent>

#include <functional>

using namespace hearth::server;
using namespace std::chrono_literals;

namespace {

//! Notes which timers fired.
class Target : public QObject
{
    Q_OBJECT

public:
    std::vector<int> fired;
    std::function<void(int)> onTimer = [](int) {};

protected:
    void timerEvent(QTimerEvent *event) override
    {
        fired.push_back(event->timerId());
        onTimer(event->timerId());
    }
};

using Ids = std::vector<int>;

} // namespace

class TimerQueueTest : public QObject
{
    Q_OBJECT

private:
    const TimerQueue::TimePoint m_start{1'000'000s + 123'456'789ns};

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isNeverEarlyAndLateWithinItsType_data()
    {
        QTest::addColumn<Qt::TimerType>("type");
        QTest::addColumn<qint64>("interval");
        QTest::addColumn<qint64>("latest");

        QTest::newRow("precise zero") << Qt::PreciseTimer << 0LL << 0LL;
        QTest::newRow("precise 1") << Qt::PreciseTimer << 1LL << 1LL;
        QTest::newRow("precise minute") << Qt::PreciseTimer << 60'000LL << 60'000LL;
        QTest::newRow("coarse zero") << Qt::CoarseTimer << 0LL << 0LL;
        QTest::newRow("coarse 20") << Qt::CoarseTimer << 20LL << 20LL;
        QTest::newRow("coarse 21") << Qt::CoarseTimer << 21LL << 22LL;
        QTest::newRow("coarse 100") << Qt::CoarseTimer << 100LL << 105LL;
        QTest::newRow("coarse 19999") << Qt::CoarseTimer << 19'999LL << 20'999LL;
        QTest::newRow("coarse 20 s") << Qt::CoarseTimer << 20'000LL << 21'000LL;
        QTest::newRow("very coarse zero") << Qt::VeryCoarseTimer << 0LL << 0LL;
        QTest::newRow("very coarse 1") << Qt::VeryCoarseTimer << 1LL << 1'001LL;
        QTest::newRow("very coarse 1500") << Qt::VeryCoarseTimer << 1'500LL << 2'500LL;
    }

    void isNeverEarlyAndLateWithinItsType()
    {
        QFETCH(const Qt::TimerType, type);
        QFETCH(const qint64, interval);
        QFETCH(const qint64, latest);
        // From many points within a second, as rounding depends on them.
        for (auto offset = 0ns; offset < 1s; offset += 7'654'321ns) {
            const auto now = m_start + offset;
            TimerQueue queue;
            queue.add(1, std::chrono::milliseconds(interval), type, this, now);
            const auto deadline = queue.nextDeadline();
            QVERIFY(deadline);
            QVERIFY(*deadline >= now + std::chrono::milliseconds(interval));
            QVERIFY(*deadline <= now + std::chrono::milliseconds(latest));
        }
    }

    void letsCoarseTimersShareAWakeUp()
    {
        TimerQueue queue;
        Target target;
        for (int id = 1; id <= 100; ++id)
            queue.add(id, 20s, Qt::CoarseTimer, &target, m_start + id * 1ms);
        QCOMPARE(queue.fireDue(*queue.nextDeadline()), 100);
    }

    void doesNotDrift_data()
    {
        QTest::addColumn<Qt::TimerType>("type");
        QTest::newRow("precise") << Qt::PreciseTimer;
        QTest::newRow("coarse") << Qt::CoarseTimer;
        QTest::newRow("very coarse") << Qt::VeryCoarseTimer;
    }

    void doesNotDrift()
    {
        QFETCH(const Qt::TimerType, type);
        constexpr auto interval = 1'300ms;
        TimerQueue queue;
        Target target;
        queue.add(1, interval, type, &target, m_start);
        for (int count = 1; count <= 100; ++count) {
            const auto deadline = queue.nextDeadline();
            QVERIFY(*deadline >= m_start + count * interval);
            QVERIFY(*deadline <= m_start + count * interval + 1s);
            QCOMPARE(queue.fireDue(*deadline), 1);
        }
    }

    void firesInOrderOfDeadlinesThenOfStarts()
    {
        TimerQueue queue;
        Target target;
        queue.add(9, 30ms, Qt::PreciseTimer, &target, m_start);
        queue.add(5, 10ms, Qt::PreciseTimer, &target, m_start);
        queue.add(2, 20ms, Qt::PreciseTimer, &target, m_start);
        queue.add(1, 20ms, Qt::PreciseTimer, &target, m_start);
        queue.add(3, 40ms, Qt::PreciseTimer, &target, m_start);
        QCOMPARE(queue.fireDue(m_start + 9ms), 0);
        QCOMPARE(queue.fireDue(m_start + 35ms), 4);
        QCOMPARE(target.fired, (Ids{5, 2, 1, 9}));
    }

    void firesOnceHoweverManyIntervalsWentBy()
    {
        TimerQueue queue;
        Target target;
        queue.add(1, 10ms, Qt::PreciseTimer, &target, m_start);
        QCOMPARE(queue.fireDue(m_start + 1s), 1);
        QCOMPARE(queue.fireDue(m_start + 1s), 0);
        QCOMPARE(queue.nextDeadline(), m_start + 1s + 10ms);
    }

    void firesAZeroTimerOnceACall()
    {
        TimerQueue queue;
        Target target;
        queue.add(1, 0ms, Qt::PreciseTimer, &target, m_start);
        target.onTimer = [this, &queue, &target](int id) {
            if (id == 1 && target.fired.size() == 1)
                queue.add(2, 0ms, Qt::PreciseTimer, &target, m_start);
        };
        QCOMPARE(queue.fireDue(m_start), 1);
        QCOMPARE(queue.fireDue(m_start), 2);
        QCOMPARE(queue.nextDeadline(), m_start);
    }

    void heedsWhatASlotStops()
    {
        TimerQueue queue;
        Target target;
        for (int id = 1; id <= 3; ++id)
            queue.add(id, 5ms, Qt::PreciseTimer, &target, m_start);
        target.onTimer = [&queue](int) {
            QVERIFY(queue.remove(1));
            QVERIFY(queue.remove(2));
            QVERIFY(!queue.remove(2));
            QVERIFY(queue.remove(3));
        };
        QCOMPARE(queue.fireDue(m_start + 5ms), 1);
        QVERIFY(!queue.nextDeadline());
    }

    void keepsTheNewTimerThatASlotStartsUnderTheOldId()
    {
        TimerQueue queue;
        Target target;
        const auto now = m_start + 5ms;
        queue.add(1, 5ms, Qt::PreciseTimer, &target, m_start);
        target.onTimer = [&](int) {
            queue.remove(1);
            queue.add(1, 70ms, Qt::PreciseTimer, &target, now);
        };
        QCOMPARE(queue.fireDue(now), 1);
        QCOMPARE(queue.nextDeadline(), now + 70ms);
        QCOMPARE(queue.fireDue(now + 69ms), 0);
        QCOMPARE(queue.fireDue(now + 70ms), 1);
    }

    void doesNotFireInsideItsOwnEvent()
    {
        TimerQueue queue;
        Target target;
        queue.add(1, 0ms, Qt::PreciseTimer, &target, m_start);
        queue.add(2, 1ms, Qt::PreciseTimer, &target, m_start);
        target.onTimer = [this, &queue](int id) {
            if (id != 1)
                return;
            QCOMPARE(queue.fireDue(m_start + 1ms), 1);
            // Nor may a loop in there spin because of it.
            QCOMPARE(queue.nextDeadline(), m_start + 2ms);
        };
        // The second has been fired by the inner call.
        QCOMPARE(queue.fireDue(m_start + 1ms), 1);
        QCOMPARE(target.fired, (Ids{1, 2}));
    }

    void tellsWhatRemainsAndWhoseTimersThereAre()
    {
        TimerQueue queue;
        Target target;
        Target other;
        queue.add(1, 1'234ms, Qt::CoarseTimer, &target, m_start);
        queue.add(2, 30s, Qt::VeryCoarseTimer, &target, m_start);
        queue.add(3, 5ms, Qt::PreciseTimer, &other, m_start);
        QCOMPARE(queue.remaining(3, m_start + 2ms), TimerQueue::Duration(3ms));
        QCOMPARE(queue.remaining(3, m_start + 9ms), TimerQueue::Duration(0));
        QVERIFY(!queue.remaining(4, m_start));
        const auto infos = queue.timersOf(&target);
        QCOMPARE(infos.size(), std::size_t{2});
        for (const TimerQueue::Info &info : infos) {
            QCOMPARE(info.interval, info.id == 1 ? TimerQueue::Duration(1'234ms) : 30s);
            QCOMPARE(info.type, info.id == 1 ? Qt::CoarseTimer : Qt::VeryCoarseTimer);
        }
        QVERIFY(queue.removeAll(&target));
        QVERIFY(!queue.removeAll(&target));
        QVERIFY(queue.timersOf(&target).empty());
        QCOMPARE(queue.nextDeadline(), m_start + 5ms);
    }

    void bearsAnIntervalWithoutEnd()
    {
        TimerQueue queue;
        queue.add(1, TimerQueue::Duration::max(), Qt::CoarseTimer, this, m_start);
        QVERIFY(*queue.nextDeadline() > m_start + std::chrono::years(99));
    }
};

QTEST_GUILESS_MAIN(TimerQueueTest)
#include "tst_timerqueue.moc"
