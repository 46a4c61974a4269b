// SPDX-License-Identifier: MIT
#include "tests/faults/Stage.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::faults;
using namespace std::chrono_literals;

class StoppedClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isDroppedAndCatchesUp()
    {
        Stage stage(10,
                    isFull()
                        ? QStringList()
                        : QStringList{QStringLiteral("--ping-interval"), QStringLiteral("500")});
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        Swarm swarm(stage.server().webSocketUrl(), stage.tokens());
        swarm.goOnline();
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        swarm.setTraffic(Stage::general, 10);
        swarm.run(500ms);
        for (std::size_t i = 0; i < stopped; ++i)
            swarm[i].freeze();
        swarm.run(scaled(3s, 60s));
        QCOMPARE(stage.metric("hearth_sessions"), static_cast<double>(swarm.size() - stopped));
        for (std::size_t i = 0; i < stopped; ++i)
            swarm[i].thaw();
        swarm.run(200ms);
        swarm.setTraffic(Stage::general, 0);
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        qInfo("%s", qPrintable(swarm.describe()));
        QCOMPARE(swarm.counts().welcomes, swarm.size() + stopped);
        QCOMPARE(stage.verdict(swarm), QString());
    }

private:
    static constexpr std::size_t stopped = 3;
};

QTEST_GUILESS_MAIN(StoppedClientTest)
#include "tst_stopped_client.moc"
