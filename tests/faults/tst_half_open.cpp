// SPDX-License-Identifier: MIT
#include "tests/faults/FaultProxy.h"
#include "tests/faults/Stage.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace hearth::faults;
using namespace std::chrono_literals;

class HalfOpenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isNoticedByBothSides()
    {
        Stage stage(3,
                    isFull()
                        ? QStringList()
                        : QStringList{QStringLiteral("--ping-interval"), QStringLiteral("800")});
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        FaultProxy proxy(stage.port());
        Swarm swarm(proxy.webSocketUrl(), stage.tokens(),
                    isFull() ? ClientHabits() : ClientHabits::hasty());
        swarm.goOnline();
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        proxy.setBothWays({.isSwallowing = true});
        swarm.sendOne(Stage::general);
        QElapsedTimer time;
        time.start();
        QVERIFY2(swarm.runUntil([&swarm] { return swarm.counts().givenUp == swarm.size(); },
                                scaled(4s, 60s)),
                 qPrintable(swarm.describe()));
        const qint64 byClients = time.elapsed();
        const auto areDropped = [&stage] { return stage.metric("hearth_sessions") == 0; };
        QVERIFY(swarm.runUntil(areDropped, scaled(4s, 60s) - std::chrono::milliseconds(byClients)));
        qInfo("noticed by the clients after %lld ms, by the server after %lld ms at most",
              byClients, time.elapsed());
        proxy.setBothWays({});
        proxy.cutAll();
        QVERIFY2(swarm.runUntilWhole(scaled(10s, 60s)), qPrintable(swarm.describe()));
        QCOMPARE(stage.verdict(swarm), QString());
    }
};

QTEST_GUILESS_MAIN(HalfOpenTest)
#include "tst_half_open.moc"
