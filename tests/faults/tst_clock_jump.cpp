// SPDX-License-Identifier: MIT
#include "tests/faults/FakeWallClock.h"
#include "tests/faults/Stage.h"
#include "tests/faults/StoredLog.h"
#include "tests/support/TestClient.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::faults;
using namespace std::chrono_literals;

//! The wall clock goes forth and back by an hour: a wrong time server, or a laptop's empty battery.
class ClockJumpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_clock = std::make_unique<FakeWallClock>();
        if (const QString why = m_clock->whyNot(); !why.isEmpty())
            QSKIP(qPrintable(why));
        const auto &environment = m_clock->environment();
        for (auto each = environment.begin(); each != environment.end(); ++each)
            qputenv(qPrintable(each.key()), each.value().toLocal8Bit());
        m_stage = std::make_unique<Stage>(
            10, QStringList{QStringLiteral("--ping-interval"), QStringLiteral("700")});
        const bool isOpen = m_stage->open();
        qunsetenv("LD_PRELOAD");
        QVERIFY2(isOpen, qPrintable(m_stage->why()));
    }

    void changesNeitherOrderNorTimers()
    {
        Swarm swarm(m_stage->server().webSocketUrl(), m_stage->tokens());
        swarm.goOnline();
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        swarm.setTraffic(Stage::general, 50);
        for (const char *clock : {"+3600", "-3600", "+0"}) {
            swarm.run(400ms);
            QVERIFY(m_clock->set(clock));
            // Longer than a session may be silent.
            swarm.run(1600ms);
        }
        swarm.setTraffic(Stage::general, 0);
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        QCOMPARE(swarm.counts().welcomes, swarm.size());
        QVERIFY(swarm.counts().errors.empty());
        QCOMPARE(m_stage->verdict(swarm), QString());
        QVERIFY(hasJumped());
    }

    void leavesTypingItsTime()
    {
        test::TestClient ann;
        test::TestClient bob;
        const QUrl url = m_stage->server().webSocketUrl();
        QVERIFY(ann.signIn(url, QString::fromStdString(m_stage->tokens()[0])));
        QVERIFY(bob.signIn(url, QString::fromStdString(m_stage->tokens()[1])));
        for (const char *clock : {"+3600", "-3600"}) {
            QElapsedTimer time;
            time.start();
            QVERIFY(ann.request(TypingStart{RoomId(QString::fromLatin1(Stage::general)), {}}));
            QVERIFY(bob.waitFor<TypingStart>());
            QVERIFY(m_clock->set(clock));
            QVERIFY(bob.waitFor<TypingStop>());
            QVERIFY2(time.elapsed() >= 2900 && time.elapsed() < 4500,
                     qPrintable(QString::number(time.elapsed())));
        }
        QCOMPARE(m_stage->server().terminate(), 0);
    }

private:
    //! Whether the server has written times of both sides; else nothing was tested.
    bool hasJumped() const;

    std::unique_ptr<FakeWallClock> m_clock;
    std::unique_ptr<Stage> m_stage;
};

bool ClockJumpTest::hasJumped() const
{
    const auto times = StoredLog::times(m_stage->server().dataDirectory());
    const auto [first, last] = std::minmax_element(times.begin(), times.end());
    return !times.empty() && *last - *first > 7'000'000;
}

QTEST_GUILESS_MAIN(ClockJumpTest)
#include "tst_clock_jump.moc"
