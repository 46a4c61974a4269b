// SPDX-License-Identifier: MIT
#include "tests/faults/StoredLog.h"
#include "tests/faults/window/WindowStage.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::faults;
using namespace std::chrono_literals;

//! The data goes back to a backup while the window is open. What was written since is gone from the
//! screen, too, and what was not sent yet is sent.
class RestoredBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isShownInsteadOfWhatWasThere()
    {
        WindowStage stage(3);
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        for (int round = 0; round < scaled(1, 5); ++round) {
            m_round = ' ' + std::to_string(round);
            goBackOnce(stage);
            if (QTest::currentTestFailed())
                return;
        }
        const QString complaints = stage.verdictOnScreen();
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
        const auto log = stage.log();
        QVERIFY(log);
        for (int round = 0; round < scaled(1, 5); ++round) {
            const std::string number = ' ' + std::to_string(round);
            for (const char *kept :
                 {"typed before", "not sent yet", "typed after", "before", "after"})
                QCOMPARE(log->count(kept + number), std::size_t(1));
            for (const char *gone : {"typed since", "since"})
                QCOMPARE(log->count(gone + number), std::size_t(0));
        }
    }

    //! Without --keep-sessions all are over, and the window signs in anew with the password that it
    //! was started with. What was not sent is sent then.
    void outlivesTheSession()
    {
        m_round.clear();
        WindowStage stage(1);
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        const QTemporaryDir backups;
        const QStringList file{backups.filePath(QStringLiteral("backup.db")),
                               QStringLiteral("--data"), stage.stage().server().dataDirectory()};
        sayAll(stage, "before");
        QCOMPARE(Stage::run(stage.others(), QStringList{QStringLiteral("backup")} + file), 0);
        sayAll(stage, "since");
        stage.proxy().refuse();
        stage.proxy().cutAll();
        QVERIFY2(stage.runUntilConnected(false, 5s), qPrintable(stage.why()));
        QVERIFY2(stage.say("not sent yet"), qPrintable(stage.why()));
        QVERIFY2(stage.runUntilShown("not sent yet", WindowStage::queued, 5s),
                 qPrintable(stage.why()));

        QCOMPARE(Stage::run(stage.others(), QStringList{QStringLiteral("restore")} + file), 0);
        stage.proxy().admit();
        QVERIFY2(stage.runUntilConnected(true, 40s), qPrintable(stage.why()));
        QVERIFY2(stage.runUntilShown("not sent yet", "", 20s), qPrintable(stage.why()));
        const QString complaints = stage.verdictOnScreen();
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
        const auto log = stage.log();
        QVERIFY(log);
        QCOMPARE(log->count("not sent yet"), std::size_t(1));
        QCOMPARE(log->count("typed before"), std::size_t(1));
        QCOMPARE(log->count("typed since"), std::size_t(0));
    }

private:
    void goBackOnce(WindowStage &stage)
    {
        const QTemporaryDir backups;
        const QStringList file{backups.filePath(QStringLiteral("backup.db")),
                               QStringLiteral("--data"), stage.stage().server().dataDirectory()};
        sayAll(stage, "before");
        QCOMPARE(Stage::run(stage.others(), QStringList{QStringLiteral("backup")} + file), 0);
        sayAll(stage, "since");
        stage.proxy().refuse();
        stage.proxy().cutAll();
        QVERIFY2(stage.runUntilConnected(false, 5s), qPrintable(stage.why()));
        const std::string unsent = "not sent yet" + m_round;
        QVERIFY2(stage.say(unsent), qPrintable(stage.why()));
        QVERIFY2(stage.runUntilShown(unsent, WindowStage::queued, 5s), qPrintable(stage.why()));

        const QStringList restore{QStringLiteral("restore"), QStringLiteral("--keep-sessions")};
        QCOMPARE(Stage::run(stage.others(), restore + file), 0);
        // The new log is longer than the old one before the window comes back, so that nothing but
        // its epoch tells that it is another one.
        for (int i = 0; i < 2 * kMessages; ++i)
            stage.others()[0].send(Stage::general, "instead" + m_round + '/' + std::to_string(i));
        QVERIFY2(stage.others().runUntilWhole(20s), qPrintable(stage.why()));
        stage.proxy().admit();
        QVERIFY2(stage.runUntilWhole(20s), qPrintable(stage.why()));
        QVERIFY2(stage.runUntilShown(unsent, "", 5s), qPrintable(stage.why()));
        sayAll(stage, "after");
    }

    //! The window, and one of the others more than a screen of it.
    void sayAll(WindowStage &stage, const std::string &when)
    {
        QVERIFY2(stage.say("typed " + when + m_round), qPrintable(stage.why()));
        for (int i = 0; i < kMessages; ++i)
            stage.others()[0].send(Stage::general, when + m_round + '/' + std::to_string(i));
        stage.others()[0].send(Stage::general, when + m_round);
        QVERIFY2(stage.runUntilWhole(20s), qPrintable(stage.why()));
    }

    static constexpr int kMessages = 60;
    std::string m_round;
};

QTEST_GUILESS_MAIN(RestoredBackupTest)
#include "tst_restored_backup.moc"
