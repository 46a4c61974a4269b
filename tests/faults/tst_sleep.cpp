// SPDX-License-Identifier: MIT
#include "tests/faults/FaultProxy.h"
#include "tests/faults/Stage.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::faults;
using namespace std::chrono_literals;

class SleepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void thatMissedMoreThanIsReplayedFetchesPages()
    {
        Stage stage(3);
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        FaultProxy proxy(stage.port());
        Swarm swarm(stage.server().webSocketUrl(), stage.tokens());
        swarm.route(0, proxy.webSocketUrl());
        swarm.goOnline();
        swarm.sendOne(Stage::general);
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        SimulatedClient &sleeper = swarm[0];
        sleeper.send(Stage::general, "before the night");
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        proxy.setBothWays({.isSwallowing = true});
        sleeper.freeze();
        sleeper.send(Stage::general, "typed in the night");
        const int missed = scaled(1200, 5000);
        for (int i = 0; i < missed; ++i)
            swarm[1].send(Stage::general, "night " + std::to_string(i));
        QVERIFY2(swarm.runUntil([&swarm] { return swarm[1].unacked() == 0; }, 60s),
                 qPrintable(swarm.describe()));
        // Longer than its patience, so that it wakes to a dead connection.
        swarm.run(3s);
        sleeper.thaw();
        QVERIFY(swarm.runUntil([&sleeper] { return sleeper.counts().givenUp == 1; }, 1s));
        proxy.setBothWays({});
        proxy.cutAll();
        QVERIFY2(swarm.runUntilWhole(20s), qPrintable(swarm.describe()));
        qInfo("%s", qPrintable(swarm.describe()));
        QCOMPARE(sleeper.counts().incompleteSyncs, std::size_t(1));
        QCOMPARE(stage.verdict(swarm), QString());
    }
};

QTEST_GUILESS_MAIN(SleepTest)
#include "tst_sleep.moc"
