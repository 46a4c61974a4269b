// SPDX-License-Identifier: MIT
#include "tests/faults/FakeWallClock.h"
#include "tests/faults/window/WindowStage.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace hearth::faults;
using namespace std::chrono_literals;

//! The lid is closed: the program stands still, its connection dies without a word, and the wall
//! clock goes on without it.
class SleepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isNoticedAtOnceAndNothingIsMissingAfterwards()
    {
        FakeWallClock clock;
        if (const QString why = clock.whyNot(); !why.isEmpty())
            QSKIP(qPrintable(why));
        WindowStage stage(3);
        QVERIFY2(stage.open(clock.environment()), qPrintable(stage.why()));
        QVERIFY2(stage.say("before the night"), qPrintable(stage.why()));
        QVERIFY2(stage.runUntilWhole(10s), qPrintable(stage.why()));
        stage.proxy().setBothWays({.isSwallowing = true});
        QVERIFY2(stage.say("typed with the lid half closed"), qPrintable(stage.why()));
        QVERIFY2(stage.runUntilShown("typed with the lid half closed", WindowStage::sending, 5s),
                 qPrintable(stage.why()));
        stage.window().freeze();
        for (int i = 0; i < scaled(1040, 5000); ++i)
            stage.others()[1].send(Stage::general, "night " + std::to_string(i));
        QVERIFY2(stage.others().runUntilWhole(60s), qPrintable(stage.why()));
        QVERIFY(clock.set("+28800"));
        stage.window().thaw();

        QElapsedTimer time;
        time.start();
        QVERIFY2(stage.runUntilConnected(false, kNoticed), qPrintable(stage.why()));
        qInfo("noticed after %lld ms", time.elapsed());
        QVERIFY2(stage.say("typed in the morning"), qPrintable(stage.why()));
        QVERIFY2(stage.runUntilShown("typed in the morning", WindowStage::queued, 5s),
                 qPrintable(stage.why()));
        stage.proxy().setBothWays({});
        stage.proxy().cutAll();
        QVERIFY2(stage.runUntilWhole(20s), qPrintable(stage.why()));
        QVERIFY2(stage.runUntilShown("typed in the morning", "", 5s), qPrintable(stage.why()));
        const QString complaints = stage.verdict();
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    }

private:
    //! It looks at its clocks once a second and gives the server 3 s; without the jump a silent
    //! connection is given up after 15 s at the earliest.
    static constexpr auto kNoticed = 8s;
};

QTEST_GUILESS_MAIN(SleepTest)
#include "tst_sleep.moc"
