// SPDX-License-Identifier: MIT
#include "app/idle/IdleClocks.h"
#include "app/idle/IdleWatch.h"
#include "app/idle/InputIdleClock.h"
#include "tests/unit/app/FakeTime.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

class FakeIdleClock final : public IdleClock
{
public:
    explicit FakeIdleClock(std::optional<std::chrono::milliseconds> says = 0ms)
        : idle(says)
    {}

    std::optional<std::chrono::milliseconds> idle;
    int asked = 0;
    int watched = 0;

    void ask(Answer answer) override
    {
        ++asked;
        answer(idle);
    }

    void watch() override { ++watched; }
};

struct IdleWatchSetup
{
    FakeTime time;
    FakeIdleClock clock;
    IdleWatch watch{clock, time.source()};
    QSignalSpy changed{&watch, &IdleWatch::idleChanged};
};

} // namespace

class TestIdleWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void looksWhenThePersonCouldBeGone()
    {
        IdleWatchSetup s;
        QCOMPARE(s.clock.asked, 1);
        s.clock.idle = 4min;
        s.time.advance(10min - 1ms);
        QCOMPARE(s.clock.asked, 1);
        s.time.advance(1ms);
        QCOMPARE(s.clock.asked, 2);
        QVERIFY(!s.watch.isIdle());
        s.clock.idle = 10min;
        s.time.advance(6min - 1ms);
        QCOMPARE(s.clock.asked, 2);
        s.time.advance(1ms);
        QVERIFY(s.watch.isIdle());
        QCOMPARE(s.changed.count(), 1);
    }

    void looksNotAtAllWhileTheyAreGone()
    {
        IdleWatchSetup s;
        s.clock.idle = 10min;
        s.time.advance(10min);
        QCOMPARE(s.clock.asked, 2);
        QCOMPARE(s.clock.watched, 1);
        s.time.advance(24h);
        QCOMPARE(s.clock.asked, 2);
    }

    void theFirstTouchBringsThemBack()
    {
        IdleWatchSetup s;
        s.clock.idle = 10min;
        s.time.advance(10min);
        Q_EMIT s.clock.touched();
        QVERIFY(!s.watch.isIdle());
        QCOMPARE(s.changed.count(), 2);
        Q_EMIT s.clock.touched();
        QCOMPARE(s.changed.count(), 2);
        s.time.advance(10min);
        QVERIFY(s.watch.isIdle());
        QCOMPARE(s.clock.watched, 2);
    }

    void theFirstClockThatKnowsIsAsked()
    {
        auto mute = std::make_unique<FakeIdleClock>(std::nullopt);
        auto knowing = std::make_unique<FakeIdleClock>(3min);
        auto last = std::make_unique<FakeIdleClock>(1h);
        const auto *first = mute.get();
        auto *second = knowing.get();
        auto *third = last.get();
        std::vector<std::unique_ptr<IdleClock>> all;
        all.push_back(std::move(mute));
        all.push_back(std::move(knowing));
        all.push_back(std::move(last));
        IdleClocks clocks(std::move(all));
        QCOMPARE(idleOf(clocks), std::optional(3min));
        QCOMPARE(idleOf(clocks), std::optional(3min));
        QCOMPARE(first->asked, 1);
        QCOMPARE(third->asked, 0);
        QSignalSpy touched(&clocks, &IdleClock::touched);
        clocks.watch();
        QCOMPARE(second->watched, 1);
        QCOMPARE(third->watched, 1);
        // By whichever comes first, and once.
        Q_EMIT third->touched();
        Q_EMIT second->touched();
        QCOMPARE(touched.count(), 1);
        // What has known so far may go away.
        second->idle.reset();
        QCOMPARE(idleOf(clocks), std::optional(1h));
    }

    void theAppsOwnInputCounts()
    {
        FakeTime time;
        InputIdleClock clock(time);
        QWindow window;
        window.resize(10, 10);
        time.advance(5min);
        QCOMPARE(idleOf(clock), std::optional(5min));
        QSignalSpy touched(&clock, &IdleClock::touched);
        clock.watch();
        // The app's own doing is nobody's input.
        QMouseEvent made(QEvent::MouseMove, QPointF(1, 1), QPointF(1, 1), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &made);
        QCOMPARE(touched.count(), 0);
        QTest::mouseMove(&window, {3, 3});
        QTRY_COMPARE(touched.count(), 1);
        QCOMPARE(idleOf(clock), std::optional(0min));
        QTest::keyClick(&window, Qt::Key_A);
        QCOMPARE(touched.count(), 1);
    }

private:
    static std::optional<std::chrono::minutes> idleOf(IdleClock &clock)
    {
        std::optional<std::chrono::minutes> found;
        clock.ask([&found](std::optional<std::chrono::milliseconds> idle) {
            if (idle)
                found = std::chrono::duration_cast<std::chrono::minutes>(*idle);
        });
        return found;
    }
};

QTEST_MAIN(TestIdleWatch)
#include "tst_idle_watch.moc"
