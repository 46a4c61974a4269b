// SPDX-License-Identifier: MIT
#include "tests/faults/window/WindowStage.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace hearth::faults;
using namespace std::chrono_literals;

class KillUnderLoadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    //! One message is typed in the moment of the kill, one while there is no server.
    void showsAllThatWasSaidOnce()
    {
        WindowStage stage(scaled<std::size_t>(10, 50));
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        auto &server = stage.stage().server();
        Swarm &others = stage.others();
        std::minstd_rand random(7);
        std::uniform_int_distribution<int> pause(300, 900);
        qint64 slowest = 0;
        for (int kill = 0; kill < scaled(2, 20); ++kill) {
            others.setTraffic(Stage::general, scaled(60.0, 100.0));
            others.run(std::chrono::milliseconds(pause(random)));
            QVERIFY2(stage.say("at the kill " + std::to_string(kill)), qPrintable(stage.why()));
            server.kill();
            others.setTraffic(Stage::general, 0);
            const std::string away = "without a server " + std::to_string(kill);
            QVERIFY2(stage.say(away), qPrintable(stage.why()));
            QVERIFY2(stage.runUntilShown(away, WindowStage::queued, 5s), qPrintable(stage.why()));
            QVERIFY2(server.start(), qPrintable(stage.why()));
            QElapsedTimer time;
            time.start();
            QVERIFY2(stage.runUntilWhole(10s), qPrintable(stage.why()));
            slowest = std::max(slowest, time.elapsed());
        }
        qInfo("the window whole again %lld ms after the start at most", slowest);
        const QString complaints = stage.verdict();
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    }
};

QTEST_GUILESS_MAIN(KillUnderLoadTest)
#include "tst_kill_under_load.moc"
