// SPDX-License-Identifier: MIT
#include "app/streams/ReplayClock.h"
#include "tests/support/FakeClock.h"

#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

class ReplayClockTest : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;

private Q_SLOTS:

    void isHeldUntilItPlays()
    {
        ReplayClock clock(m_clock);
        m_clock.advance(5s);
        QCOMPARE(clock.position(), 0ms);
        clock.play();
        m_clock.advance(1500ms);
        QCOMPARE(clock.position(), 1500ms);
        clock.pause();
        m_clock.advance(1h);
        QCOMPARE(clock.position(), 1500ms);
        clock.play();
        m_clock.advance(500ms);
        QCOMPARE(clock.position(), 2s);
    }

    void goesFasterAndSlowerFromWhereItIs()
    {
        ReplayClock clock(m_clock);
        clock.play();
        m_clock.advance(1s);
        clock.setSpeed(10);
        QCOMPARE(clock.position(), 1s);
        m_clock.advance(1s);
        QCOMPARE(clock.position(), 11s);
        QCOMPARE(clock.until(12s), 100ms);
        clock.setSpeed(0.1);
        m_clock.advance(1s);
        QCOMPARE(clock.position(), 11'100ms);
        QCOMPARE(clock.until(12s), 9s);
        QCOMPARE(clock.until(3s), 0ms);
    }

    void keepsItsSpeedWithinItsBounds()
    {
        ReplayClock clock(m_clock);
        clock.setSpeed(0);
        QCOMPARE(clock.speed(), ReplayClock::slowest);
        clock.setSpeed(1e9);
        QCOMPARE(clock.speed(), ReplayClock::fastest);
    }

    void isMovedWhetherItPlaysOrNot()
    {
        ReplayClock clock(m_clock);
        clock.seek(7s);
        m_clock.advance(1s);
        QCOMPARE(clock.position(), 7s);
        clock.play();
        m_clock.advance(1s);
        clock.seek(2s);
        m_clock.advance(1s);
        QCOMPARE(clock.position(), 3s);
    }
};

QTEST_GUILESS_MAIN(ReplayClockTest)
#include "tst_replay_clock.moc"
