// SPDX-License-Identifier: MIT
#include "server/net/DescriptorLimit.h"
#include "tests/faults/Stage.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace hearth::faults;
using namespace std::chrono_literals;

class RestartStormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void comesBackWithin30Seconds()
    {
        hearth::server::raiseDescriptorLimit();
        Stage stage(scaled<std::size_t>(300, 5000));
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        Swarm swarm(stage.server().webSocketUrl(), stage.tokens(), ClientHabits());
        swarm.goOnline();
        QVERIFY2(swarm.runUntilWhole(60s), qPrintable(swarm.describe()));
        swarm.sendOne(Stage::general);
        swarm.run(50ms);
        QVERIFY2(stage.killAndStart(), qPrintable(stage.why()));
        QElapsedTimer time;
        time.start();
        swarm.sendOne(Stage::general);
        QVERIFY2(swarm.runUntilWhole(30s), qPrintable(swarm.describe()));
        qInfo("all back after %lld ms; %s", time.elapsed(), qPrintable(swarm.describe()));
        QCOMPARE(swarm.counts().welcomes, 2 * swarm.size());
        QCOMPARE(stage.verdict(swarm), QString());
    }
};

QTEST_GUILESS_MAIN(RestartStormTest)
#include "tst_restart_storm.moc"
