// SPDX-License-Identifier: MIT
#include "tests/support/ServerProcess.h"
#include "tests/support/TestClient.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

class AdminTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_place = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ServerProcess>();
        QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
        m_token = m_server->signUp(QStringLiteral("ann"));
        QVERIFY(!m_token.isEmpty());
    }

    void aRunningServerGoesBackToABackup()
    {
        TestClient client;
        const auto before = client.signIn(m_server->webSocketUrl(), m_token);
        QVERIFY(before);
        QVERIFY(say(client, QStringLiteral("before")));
        QCOMPARE(run({QStringLiteral("backup"), file()}), 0);
        QVERIFY2(m_output.contains(file()), qPrintable(m_output));
        QVERIFY(say(client, QStringLiteral("after")));
        QCOMPARE(run({QStringLiteral("restore"), file()}), 0);
        QCOMPARE(client.waitForClose(), std::optional(1001));
        // On the same port, with the same account, in another life.
        TestClient again;
        const auto after = again.signIn(m_server->webSocketUrl(), m_token);
        QVERIFY(after);
        QVERIFY(after->epoch != before->epoch);
        const auto page = again.request(HistoryGet{kGeneral, {}, {}, {}});
        QCOMPARE(page->messages->size(), std::size_t(1));
        QCOMPARE(page->messages->at(0).text, QStringLiteral("before"));
        const auto sync = again.request(Sync{before->epoch, {{kGeneral, 3}}});
        QCOMPARE(std::get<SyncRanges>(*sync->rooms).at(kGeneral).complete, false);
        QCOMPARE(m_server->terminate(), 0);
    }

    void nobodyIsSentAwayForAFileThatIsNoGood()
    {
        TestClient client;
        QVERIFY(client.signIn(m_server->webSocketUrl(), m_token));
        QFile bad(file());
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("nothing of use");
        bad.close();
        QCOMPARE(run({QStringLiteral("restore"), file()}), 1);
        QVERIFY2(m_output.contains(QStringLiteral("is not a Hearth database")),
                 qPrintable(m_output));
        QVERIFY(say(client, QStringLiteral("still here")));
    }

    void aBackupIsWrittenWhilePeopleWrite()
    {
        TestClient client;
        QVERIFY(client.signIn(m_server->webSocketUrl(), m_token));
        std::vector<CommandId> sent;
        for (int i = 0; i < 15; ++i)
            sent.push_back(client.send(MessageSend{kGeneral, QString::number(i), {}}));
        QCOMPARE(run({QStringLiteral("backup"), file()}), 0);
        for (const CommandId &id : sent)
            QVERIFY(client.waitForAck(id));
        QCOMPARE(m_server->terminate(), 0);
        // Without a server it is done here.
        QCOMPARE(run({QStringLiteral("restore"), file()}), 0);
        QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
        TestClient again;
        QVERIFY(again.signIn(m_server->webSocketUrl(), m_token));
        const auto page = again.request(HistoryGet{kGeneral, {}, {}, {}});
        QVERIFY(page && page->messages->size() <= sent.size());
        QCOMPARE(run({QStringLiteral("backup"), file() + QStringLiteral(".2")}), 0);
    }

    void whatIsLeftOutIsTold()
    {
        QCOMPARE(run({QStringLiteral("backup")}), 2);
        QCOMPARE(m_output.trimmed(), QStringLiteral("hearthd: backup wants FILE"));
    }

    void aRoomKeepsMessagesForAsLongAsItIsTold()
    {
        QCOMPARE(run({QStringLiteral("retention"), QStringLiteral("general"), QStringLiteral("7")}),
                 0);
        QCOMPARE(m_output.trimmed(), QStringLiteral("general keeps messages for 7 days"));
        QCOMPARE(run({QStringLiteral("retention"), QStringLiteral("tea"), QStringLiteral("7")}), 1);
        QCOMPARE(m_output.trimmed(), QStringLiteral("hearthd: there is no room tea"));
        QCOMPARE(m_server->terminate(), 0);
        const QStringList forEver{QStringLiteral("retention"), QStringLiteral("general"),
                                  QStringLiteral("0")};
        QCOMPARE(run(forEver), 0);
        QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
    }

    void whatIsNotThereIsNotMade()
    {
        QProcess process;
        const QString nowhere = m_place->filePath(QStringLiteral("nowhere"));
        process.start(QStringLiteral(HEARTHD_BINARY),
                      {QStringLiteral("backup"), file(), QStringLiteral("--data"), nowhere});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(!QFileInfo::exists(nowhere));
        QVERIFY(!QFileInfo::exists(file()));
    }

private:
    const RoomId kGeneral{QStringLiteral("general")};

    [[nodiscard]] QString file() const { return m_place->filePath(QStringLiteral("backup")); }

    bool say(TestClient &client, const QString &text) const
    {
        return client.request(MessageSend{kGeneral, text, {}}).has_value();
    }

    //! Its exit status; what it said is in m_output.
    int run(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(HEARTHD_BINARY),
                      arguments + QStringList{QStringLiteral("--data"), m_server->dataDirectory()});
        // The server needs nothing of this process meanwhile, but its clients do.
        const bool ended =
            QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20'000);
        m_output = QString::fromUtf8(process.readAll());
        return ended ? process.exitCode() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<ServerProcess> m_server;
    QString m_token;
    QString m_output;
};

QTEST_GUILESS_MAIN(AdminTest)
#include "tst_admin.moc"
