// SPDX-License-Identifier: MIT
#include "tests/faults/Stage.h"

#include <QRegularExpression>
#include <QTest>

#include <random>
#include <thread>

using namespace hearth::faults;
using namespace std::chrono_literals;

class KillAtSendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keepsOrLosesItButNeverAnAckedOne()
    {
        Stage stage(2);
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        Swarm swarm(stage.server().webSocketUrl(), stage.tokens());
        swarm.goOnline();
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        std::minstd_rand random(11);
        std::uniform_int_distribution<int> pause(0, 5000);
        std::size_t ackedInTime = 0;
        for (int kill = 0; kill < scaled(25, 200); ++kill) {
            swarm.sendOne(Stage::general);
            std::this_thread::sleep_for(std::chrono::microseconds(pause(random)));
            stage.server().kill();
            const std::size_t before = swarm.acked();
            swarm.run(1ms);
            ackedInTime += swarm.acked() - before;
            QVERIFY2(stage.server().start(), qPrintable(stage.why()));
            QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        }
        qInfo("%zu acked before the end; %s", ackedInTime, qPrintable(swarm.describe()));
        QCOMPARE(stage.verdict(swarm), QString());
    }
};

QTEST_GUILESS_MAIN(KillAtSendTest)
#include "tst_kill_at_send.moc"
