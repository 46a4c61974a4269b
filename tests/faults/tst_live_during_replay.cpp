// SPDX-License-Identifier: MIT
#include "tests/faults/FaultProxy.h"
#include "tests/faults/Stage.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::faults;
using namespace std::chrono_literals;

class LiveDuringReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keepsTheOrder()
    {
        Stage stage(3);
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        FaultProxy proxy(stage.port());
        Swarm swarm(stage.server().webSocketUrl(), stage.tokens());
        swarm.route(0, proxy.webSocketUrl());
        swarm.goOnline();
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        SimulatedClient &reader = swarm[0];
        std::size_t published = 0;
        for (int round = 0; round < scaled(2, 20); ++round) {
            proxy.set(Way::ToClient, {});
            reader.goOffline();
            // Below what is replayed at most.
            for (int i = 0; i < 300; ++i)
                swarm.sendOne(Stage::general, 1000);
            const auto isSent = [&swarm] { return swarm[1].unacked() + swarm[2].unacked() == 0; };
            QVERIFY2(swarm.runUntil(isSent, 10s), qPrintable(swarm.describe()));
            proxy.set(Way::ToClient, {.delay = 5ms, .jitter = 10ms, .bytesPerSecond = 400'000});
            swarm.setTraffic(Stage::general, 100);
            const std::size_t before = swarm.acked();
            reader.goOnline();
            QVERIFY2(swarm.runUntil([&reader] { return reader.isOnline(); }, 10s),
                     qPrintable(swarm.describe()));
            published += swarm.acked() - before;
            swarm.setTraffic(Stage::general, 0);
            QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        }
        qInfo("%zu messages were published while a replay was under way", published);
        QVERIFY(published > 20);
        QCOMPARE(reader.counts().incompleteSyncs, std::size_t(0));
        QCOMPARE(stage.verdict(swarm), QString());
    }
};

QTEST_GUILESS_MAIN(LiveDuringReplayTest)
#include "tst_live_during_replay.moc"
