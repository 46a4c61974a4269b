// SPDX-License-Identifier: MIT
#include "tests/faults/Stage.h"
#include "tests/faults/StoredLog.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth::faults;
using namespace std::chrono_literals;

//! The data goes back to a backup while people are there. What they wrote since is gone, and
//! everybody sees the same afterwards.
class RestoredBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isFetchedAnewByEverybody()
    {
        Stage stage(5);
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        Swarm swarm(stage.server().webSocketUrl(), stage.tokens());
        swarm.goOnline();
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        sayAll(swarm, "before");
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        const QTemporaryDir backups;
        const QString file = backups.filePath(QStringLiteral("backup.db"));
        QCOMPARE(Stage::run(swarm,
                            {QStringLiteral("backup"), file, QStringLiteral("--data"),
                             stage.server().dataDirectory()}),
                 0);
        sayAll(swarm, "since");
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        SimulatedClient &absent = swarm[4];
        absent.goOffline();
        absent.send(Stage::general, "not sent yet");

        QCOMPARE(Stage::run(swarm,
                            {QStringLiteral("restore"), file, QStringLiteral("--keep-sessions"),
                             QStringLiteral("--data"), stage.server().dataDirectory()}),
                 0);
        const auto hasNewSession = [&swarm] {
            for (std::size_t i = 0; i < 4; ++i) {
                if (swarm[i].counts().welcomes < 2 || !swarm[i].isOnline())
                    return false;
            }
            return true;
        };
        QVERIFY2(swarm.runUntil(hasNewSession, 20s), qPrintable(swarm.describe()));
        absent.goOnline();
        sayAll(swarm, "after");
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        QCOMPARE(stage.server().terminate(), 0);
        expectTheSameForAll(swarm, stage.server().dataDirectory());
    }

private:
    static std::string words(const std::string &when, std::size_t client, int number)
    {
        return when + " " + std::to_string(client) + "/" + std::to_string(number);
    }

    static void sayAll(Swarm &swarm, const std::string &when)
    {
        for (std::size_t i = 0; i < swarm.size(); ++i) {
            for (int number = 0; number < 10; ++number)
                swarm[i].send(Stage::general, words(when, i, number));
        }
    }

    static void expectTheSameForAll(Swarm &swarm, const QString &directory)
    {
        QCOMPARE(StoredLog::integrity(directory), QStringLiteral("ok"));
        const auto log = StoredLog::read(directory);
        QVERIFY(log);
        QCOMPARE(log->count("not sent yet"), std::size_t(1));
        const auto &entries = log->rooms.at(Stage::general);
        for (std::size_t i = 0; i < swarm.size(); ++i) {
            for (int number = 0; number < 10; ++number) {
                QCOMPARE(log->count(words("before", i, number)), std::size_t(1));
                QCOMPARE(log->count(words("since", i, number)), std::size_t(0));
                QCOMPARE(log->count(words("after", i, number)), std::size_t(1));
            }
            const Ledger &ledger = swarm[i].ledger();
            QVERIFY2(ledger.doubts().empty(),
                     ledger.doubts().empty() ? "" : ledger.doubts()[0].c_str());
            const Ledger::View &view = ledger.views().at(Stage::general);
            QCOMPARE(view.first, std::int64_t(1));
            QCOMPARE(view.marks.size(), entries.size());
            for (std::size_t at = 0; at < entries.size(); ++at) {
                const std::string &message = entries[at].message;
                QCOMPARE(view.marks[at],
                         message.empty() ? Ledger::otherEvent : Ledger::markOf(message));
            }
        }
    }
};

QTEST_GUILESS_MAIN(RestoredBackupTest)
#include "tst_restored_backup.moc"
