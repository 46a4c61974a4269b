// SPDX-License-Identifier: MIT
#include "tests/integration/server/AdminCase.h"

using namespace hearth;
using namespace hearth::test;

class BackupsTest : public AdminCase
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        begin();
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
        QCOMPARE(run({QStringLiteral("restore"), file(), kKeep}), 0);
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

    void whatWasEndedSinceABackupStaysSo()
    {
        TestClient client;
        QVERIFY(client.signIn(m_server->webSocketUrl(), m_token));
        const auto invite = client.request(InviteCreate{});
        QVERIFY(invite && invite->invite);
        QCOMPARE(run({QStringLiteral("backup"), file()}), 0);
        QCOMPARE(run({QStringLiteral("restore"), file()}), 0);
        QVERIFY2(m_output.contains(QStringLiteral("has to sign in anew")), qPrintable(m_output));
        QCOMPARE(client.waitForClose(), std::optional(1001));
        TestClient again;
        again.open(m_server->webSocketUrl());
        QVERIFY(again.waitForOpen());
        again.send(Auth{m_token});
        QCOMPARE(again.waitForClose(), std::optional(4002));
        QCOMPARE(run({QStringLiteral("invite"), QStringLiteral("list")}), 0);
        QVERIFY2(!m_output.contains(invite->invite->id.toString()), qPrintable(m_output));
        QCOMPARE(run({QStringLiteral("user"), QStringLiteral("list")}), 0);
        QVERIFY2(m_output.contains(QStringLiteral("ann")), qPrintable(m_output));
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
        QCOMPARE(run({QStringLiteral("restore"), file(), kKeep}), 0);
        QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
        TestClient again;
        QVERIFY(again.signIn(m_server->webSocketUrl(), m_token));
        const auto page = again.request(HistoryGet{kGeneral, {}, {}, {}});
        QVERIFY(page);
        // Those of one moment, and none is missing between them.
        qsizetype next = 0;
        for (const ChatMessage &message : *page->messages)
            QCOMPARE(message.text, QString::number(next++));
        QCOMPARE(run({QStringLiteral("backup"), file() + QStringLiteral(".2")}), 0);
    }
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "tst_backups.moc"
