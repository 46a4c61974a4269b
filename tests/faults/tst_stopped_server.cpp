// SPDX-License-Identifier: MIT
#include "tests/faults/Stage.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::faults;
using namespace std::chrono_literals;

class StoppedServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isLeftAndFoundAgain()
    {
        Stage stage(20);
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        Swarm swarm(stage.server().webSocketUrl(), stage.tokens(),
                    isFull() ? ClientHabits() : ClientHabits::hasty());
        swarm.goOnline();
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        swarm.setTraffic(Stage::general, 50);
        swarm.run(500ms);
        stage.freeze();
        swarm.run(scaled(4s, 30s));
        stage.thaw();
        QVERIFY2(swarm.runUntil([&swarm] { return swarm.areAllOnline(); }, scaled(10s, 60s)),
                 qPrintable(swarm.describe()));
        swarm.setTraffic(Stage::general, 0);
        QVERIFY2(swarm.runUntilWhole(scaled(10s, 60s)), qPrintable(swarm.describe()));
        qInfo("%s", qPrintable(swarm.describe()));
        QCOMPARE(swarm.counts().givenUp, stage.tokens().size());
        QCOMPARE(stage.verdict(swarm), QString());
    }
};

QTEST_GUILESS_MAIN(StoppedServerTest)
#include "tst_stopped_server.moc"
