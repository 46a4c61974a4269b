// SPDX-License-Identifier: MIT
#include "tests/faults/window/WindowStage.h"

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

    //! Each cut falls into a connection, or into its beginning.
    void leavesNothingUnsentOrTwice()
    {
        WindowStage stage(5);
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        FaultProxy &proxy = stage.proxy();
        Swarm &others = stage.others();
        proxy.setBothWays({.delay = 1ms, .jitter = 8ms});
        others.setTraffic(Stage::general, 30);
        std::minstd_rand random(5);
        std::uniform_int_distribution<int> pause(0, 150);
        for (int cut = 0; cut < scaled(5, 100); ++cut) {
            QVERIFY2(stage.say("before cut " + std::to_string(cut)), qPrintable(stage.why()));
            QVERIFY2(stage.runUntilLinked(10s), qPrintable(stage.why()));
            others.run(std::chrono::milliseconds(pause(random)));
            proxy.cutAll();
        }
        proxy.refuse();
        proxy.cutAll();
        QVERIFY2(stage.say("without a link"), qPrintable(stage.why()));
        QVERIFY2(stage.runUntilShown("without a link", WindowStage::queued, 5s),
                 qPrintable(stage.why()));
        proxy.admit();
        others.setTraffic(Stage::general, 0);
        QVERIFY2(stage.runUntilWhole(20s), qPrintable(stage.why()));
        const QString complaints = stage.verdict();
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    }
};

QTEST_GUILESS_MAIN(FlappingLinkTest)
#include "tst_flapping_link.moc"
