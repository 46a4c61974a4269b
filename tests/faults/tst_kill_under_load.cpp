// SPDX-License-Identifier: MIT
#include "tests/faults/Stage.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace hearth::faults;
using namespace std::chrono_literals;

class KillUnderLoadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void losesNothingThatWasAcked()
    {
        Stage stage(scaled<std::size_t>(50, 200));
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        Swarm swarm(stage.server().webSocketUrl(), stage.tokens());
        swarm.goOnline();
        QVERIFY2(swarm.runUntilWhole(20s), qPrintable(swarm.describe()));
        std::minstd_rand random(7);
        std::uniform_int_distribution<int> pause(300, 900);
        qint64 slowest = 0;
        for (int kill = 0; kill < scaled(6, 20); ++kill) {
            swarm.setTraffic(Stage::general, scaled(100.0, 200.0));
            swarm.run(std::chrono::milliseconds(pause(random)));
            const auto started = stage.killAndStart();
            QVERIFY2(started, qPrintable(stage.why()));
            QElapsedTimer time;
            time.start();
            // The load goes on while they come back.
            QVERIFY2(swarm.runUntil([&swarm] { return swarm.areAllOnline(); }, 10s),
                     qPrintable(swarm.describe()));
            swarm.setTraffic(Stage::general, 0);
            QVERIFY2(swarm.runUntilWhole(10s - std::chrono::milliseconds(time.elapsed())),
                     qPrintable(swarm.describe()));
            slowest = std::max(slowest, time.elapsed());
        }
        qInfo("all whole again %lld ms after the start at most; %s", slowest,
              qPrintable(swarm.describe()));
        QVERIFY(swarm.acked() > 100);
        QCOMPARE(stage.verdict(swarm), QString());
    }
};

QTEST_GUILESS_MAIN(KillUnderLoadTest)
#include "tst_kill_under_load.moc"
