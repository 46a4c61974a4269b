// SPDX-License-Identifier: MIT
#include "tests/faults/Stage.h"
#include "tests/faults/StoredLog.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace hearth::faults;
using namespace std::chrono_literals;

//! Backups are made while people write. Each is whole by itself, and nobody waits for it.
class BackupUnderLoadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void holdsAllThatWasAckedBeforeIt()
    {
        Stage stage(10);
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        Swarm swarm(stage.server().webSocketUrl(), stage.tokens());
        swarm.goOnline();
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        swarm.setTraffic(Stage::general, 200);
        for (int number = 0; number < scaled(5, 20); ++number) {
            swarm.run(scaled(300ms, 1000ms));
            const QTemporaryDir place;
            const std::set<std::string> before = ackedMessages(swarm);
            const std::size_t acked = swarm.acked();
            QCOMPARE(Stage::run(swarm,
                                {QStringLiteral("backup"), place.filePath(kDatabase),
                                 QStringLiteral("--data"), stage.server().dataDirectory()}),
                     0);
            QVERIFY2(swarm.acked() > acked, "nothing is acked while a backup is written");
            expectWhole(place.path(), before);
            if (QTest::currentTestFailed())
                return;
        }
        swarm.setTraffic(Stage::general, 0);
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        qInfo("%s", qPrintable(swarm.describe()));
        QCOMPARE(stage.verdict(swarm), QString());
    }

private:
    static std::set<std::string> ackedMessages(Swarm &swarm)
    {
        std::set<std::string> messages;
        for (std::size_t i = 0; i < swarm.size(); ++i) {
            for (const auto &[id, sent] : swarm[i].ledger().sends()) {
                if (sent.seq > 0)
                    messages.insert(sent.message);
            }
        }
        return messages;
    }

    static void expectWhole(const QString &directory, std::set<std::string> messages)
    {
        QCOMPARE(StoredLog::integrity(directory), QStringLiteral("ok"));
        const auto log = StoredLog::read(directory);
        QVERIFY(log);
        for (const auto &[room, entries] : log->rooms) {
            std::int64_t next = 1;
            for (const StoredLog::Entry &entry : entries) {
                QCOMPARE(entry.seq, next++);
                messages.erase(entry.message);
            }
        }
        QCOMPARE(messages.size(), std::size_t(0));
    }

    // What StoredLog reads of a folder.
    inline static const QString kDatabase = QStringLiteral("hearth.db");
};

QTEST_GUILESS_MAIN(BackupUnderLoadTest)
#include "tst_backup_under_load.moc"
