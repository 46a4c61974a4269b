// SPDX-License-Identifier: MIT
#include "tests/faults/Stage.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace hearth::faults;
using namespace std::chrono_literals;

class DrainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void losesNothingAndTakesItsTime()
    {
        Stage stage(scaled<std::size_t>(50, 200));
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        Swarm swarm(stage.server().webSocketUrl(), stage.tokens());
        swarm.goOnline();
        QVERIFY2(swarm.runUntilWhole(20s), qPrintable(swarm.describe()));
        qint64 slowest = 0;
        for (std::size_t drain = 1; drain <= scaled<std::size_t>(3, 20); ++drain) {
            swarm.setTraffic(Stage::general, 200);
            swarm.run(std::chrono::milliseconds(200 + 37 * drain));
            QElapsedTimer time;
            time.start();
            ::kill(static_cast<pid_t>(stage.server().processId()), SIGTERM);
            QVERIFY(
                swarm.runUntil([&stage] { return stage.server().exitStatus().has_value(); }, 5s));
            slowest = std::max(slowest, time.elapsed());
            QCOMPARE(stage.server().exitStatus(), std::optional(0));
            QCOMPARE(swarm.counts().closes[1001], drain * swarm.size());
            QVERIFY2(stage.server().start(), qPrintable(stage.why()));
            swarm.setTraffic(Stage::general, 0);
            QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        }
        qInfo("gone within %lld ms; %s", slowest, qPrintable(swarm.describe()));
        QCOMPARE(stage.verdict(swarm), QString());
    }
};

QTEST_GUILESS_MAIN(DrainTest)
#include "tst_drain.moc"
