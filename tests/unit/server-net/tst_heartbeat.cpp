// SPDX-License-Identifier: MIT
#include "server/session/Heartbeat.h"
#include "server/session/RecentCount.h"
#include "shared/protocol/Limits.h"

#include <QTest>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

class HeartbeatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void pingsOnceAnInterval()
    {
        Heartbeat heartbeat(m_start, 10s);
        QVERIFY(heartbeat.check(m_start + 9s) == Heartbeat::Due::Nothing);
        QVERIFY(heartbeat.nextDeadline() == m_start + 10s);
        QVERIFY(heartbeat.check(m_start + 10s) == Heartbeat::Due::Ping);
        QVERIFY(heartbeat.check(m_start + 10s) == Heartbeat::Due::Nothing);
    }

    void isDeadAfterTwoSilentIntervals()
    {
        Heartbeat heartbeat(m_start, 10s);
        QVERIFY(heartbeat.check(m_start + 10s) == Heartbeat::Due::Ping);
        heartbeat.heard(m_start + 11s);
        QVERIFY(heartbeat.check(m_start + 20s) == Heartbeat::Due::Ping);
        QVERIFY(heartbeat.check(m_start + 30s) == Heartbeat::Due::Ping);
        QVERIFY(heartbeat.nextDeadline() == m_start + 31s);
        QVERIFY(heartbeat.check(m_start + 31s) == Heartbeat::Due::Dead);
    }

    void countsMalformedFramesOfTheLastMinute()
    {
        RecentCount count(Limits::malformedFrames, Limits::malformedWindow);
        for (int i = 0; i < 9; ++i)
            QVERIFY(count.add(m_start + i * 1s) == RecentCount::Verdict::Bearable);
        QVERIFY(count.add(m_start + 60s) == RecentCount::Verdict::Bearable);
        QVERIFY(count.add(m_start + 60s) == RecentCount::Verdict::TooMany);
    }

private:
    SteadyTime m_start{1h};
};

QTEST_GUILESS_MAIN(HeartbeatTest)
#include "tst_heartbeat.moc"
