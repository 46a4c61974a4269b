// SPDX-License-Identifier: MIT
#include "tests/faults/window/WindowStage.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace hearth::faults;
using namespace std::chrono_literals;

//! The line is dead, and nobody says so.
class HalfOpenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    //! After 9 s without an answer, and 5 s without one to the ping that asks.
    void isSeenWithinFifteenSecondsByWhoWrites()
    {
        WindowStage stage(2);
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        for (int round = 0; round < scaled(1, 3); ++round) {
            const std::string text = "into the void " + std::to_string(round);
            stage.proxy().setBothWays({.isSwallowing = true});
            QElapsedTimer time;
            time.start();
            QVERIFY2(stage.say(text), qPrintable(stage.why()));
            QVERIFY2(stage.runUntilShown(text, WindowStage::sending, 5s), qPrintable(stage.why()));
            QVERIFY2(stage.runUntilShown(text, WindowStage::queued, kNoticed),
                     qPrintable(stage.why()));
            QVERIFY2(time.elapsed() <= std::chrono::milliseconds(kNoticed).count(),
                     qPrintable(QString::number(time.elapsed())));
            qInfo("shown as waiting after %lld ms", time.elapsed());
            QVERIFY2(stage.runUntilConnected(false, 1s), qPrintable(stage.why()));
            stage.proxy().setBothWays({});
            stage.proxy().cutAll();
            QVERIFY2(stage.runUntilWhole(10s), qPrintable(stage.why()));
            QVERIFY2(stage.runUntilShown(text, "", 5s), qPrintable(stage.why()));
        }
        const QString complaints = stage.verdict();
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    }

    //! Nothing goes up any more, while all that others say comes down.
    void isSeenAlsoWhereTheOthersAreHeard()
    {
        WindowStage stage(2);
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        const std::string text = "nobody hears this";
        stage.others().setTraffic(Stage::general, 2);
        stage.proxy().set(Way::ToServer, {.isSwallowing = true});
        QVERIFY2(stage.say(text), qPrintable(stage.why()));
        QElapsedTimer time;
        time.start();
        QVERIFY2(stage.runUntilConnected(false, kNoticed), qPrintable(stage.why()));
        qInfo("given up after %lld ms", time.elapsed());
        stage.others().setTraffic(Stage::general, 0);
        QVERIFY2(stage.runUntilShown(text, WindowStage::queued, 5s), qPrintable(stage.why()));
        stage.proxy().set(Way::ToServer, {});
        stage.proxy().cutAll();
        QVERIFY2(stage.runUntilWhole(10s), qPrintable(stage.why()));
        QVERIFY2(stage.runUntilShown(text, "", 5s), qPrintable(stage.why()));
        const QString complaints = stage.verdict();
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    }

private:
    static constexpr auto kNoticed = 15s;
};

QTEST_GUILESS_MAIN(HalfOpenTest)
#include "tst_half_open.moc"
