// SPDX-License-Identifier: MIT
#include "tests/faults/Stage.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::faults;
using namespace std::chrono_literals;

class SlowReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isCutOffAndResumes()
    {
        Stage stage(3);
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        // Patient, so that it is the server that gives up.
        Swarm swarm(stage.server().webSocketUrl(), stage.tokens(),
                    {.firstPause = 100ms, .longestPause = 400ms});
        SimulatedClient &reader = swarm[0];
        reader.setPace(SimulatedClient::Pace::Slow);
        swarm.goOnline();
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        reader.freeze();
        const auto isCutOff = [&stage] { return stage.metric("hearth_sessions") == 2; };
        int sent = 0;
        // The kernel keeps some for the reader, before the server has to.
        while (!isCutOff() && sent < 2000) {
            for (int i = 0; i < 20; ++i, ++sent)
                swarm[1 + static_cast<std::size_t>(i % 2)].send(
                    Stage::general, std::to_string(sent) + std::string(12'000, '.'));
            QVERIFY2(swarm.runUntil(
                         [&swarm] { return swarm[1].unacked() + swarm[2].unacked() == 0; }, 10s),
                     qPrintable(swarm.describe()));
        }
        QVERIFY(isCutOff());
        reader.setPace(SimulatedClient::Pace::Any);
        reader.thaw();
        QVERIFY2(swarm.runUntilWhole(20s), qPrintable(swarm.describe()));
        qInfo("cut off after %d messages of 12 KB; %s", sent, qPrintable(swarm.describe()));
        const auto isCounted = [&stage] {
            return stage.metric("hearth_closes_total{code=\"4008\"}") == 1;
        };
        QVERIFY(swarm.runUntil(isCounted, 10s));
        QCOMPARE(reader.counts().welcomes, std::size_t(2));
        QCOMPARE(stage.verdict(swarm), QString());
    }
};

QTEST_GUILESS_MAIN(SlowReaderTest)
#include "tst_slow_reader.moc"
