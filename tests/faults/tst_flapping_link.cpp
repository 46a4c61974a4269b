// SPDX-License-Identifier: MIT
#include "tests/faults/FaultProxy.h"
#include "tests/faults/Stage.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace hearth::faults;
using namespace std::chrono_literals;

class FlappingLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void losesNothing()
    {
        Stage stage(10);
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        FaultProxy proxy(stage.port(), 5);
        proxy.setBothWays({.delay = 1ms, .jitter = 8ms});
        Swarm swarm(proxy.webSocketUrl(), stage.tokens(),
                    {.firstPause = 20ms, .longestPause = 40ms, .silence = 1s, .patience = 2s});
        swarm.goOnline();
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        swarm.setTraffic(Stage::general, 100);
        std::minstd_rand random(5);
        std::uniform_int_distribution<int> pause(0, 110);
        for (int cut = 0; cut < 100; ++cut) {
            swarm.run(std::chrono::milliseconds(pause(random)));
            proxy.cutAll();
        }
        swarm.setTraffic(Stage::general, 0);
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        qInfo("%s", qPrintable(swarm.describe()));
        QVERIFY(swarm.acked() > 50);
        QCOMPARE(stage.verdict(swarm), QString());
    }
};

QTEST_GUILESS_MAIN(FlappingLinkTest)
#include "tst_flapping_link.moc"
