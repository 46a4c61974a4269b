// SPDX-License-Identifier: MIT
#include "tests/support/TestClient.h"
#include "tests/support/TestServer.h"

#include <QTest>

using namespace hearth;
using namespace hearth::test;
using namespace std::chrono_literals;

//! What follows a welcome: nothing is lost, nothing comes twice, all in order.
class SyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_annAccount = m_server.makeAccount(QStringLiteral("ann"));
        m_benAccount = m_server.makeAccount(QStringLiteral("ben"));
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_ann = std::make_unique<TestClient>();
        QVERIFY(m_ann->signIn(m_server.webSocketUrl(), m_annAccount.token));
    }

    void cleanupTestCase()
    {
        m_ann.reset();
        m_server.stop();
    }

    void withholdsEventsUntilTheFirstCommand()
    {
        TestClient ben;
        QElapsedTimer sinceWelcome;
        QVERIFY(ben.signIn(m_server.webSocketUrl(), m_benAccount.token));
        sinceWelcome.start();
        const qint64 seq = say(QStringLiteral("one"));
        const CommandId list = ben.send(RoomList());
        const auto heard = ben.waitFor<MessageNew>();
        QVERIFY(heard);
        QCOMPARE(heard->seq, seq);
        QVERIFY(ben.waitForAck(list));

        TestClient quiet;
        QVERIFY(quiet.signIn(m_server.webSocketUrl(), m_benAccount.token));
        sinceWelcome.restart();
        say(QStringLiteral("two"));
        QVERIFY(!quiet.waitFor<MessageNew>([](const MessageNew &) { return true; }, 300ms));
        QVERIFY(quiet.waitFor<MessageNew>());
        QVERIFY(sinceWelcome.elapsed() < 1500);
    }

    void replaysWhatWasMissed()
    {
        TestClient ben;
        auto welcome = ben.signIn(m_server.webSocketUrl(), m_benAccount.token);
        QVERIFY(welcome);
        const qint64 seen = welcome->rooms.front().lastSeq;
        ben.abort();
        // Half a megabyte, so that the replay takes several pages.
        const QString padding(10'000, QLatin1Char('x'));
        for (int i = 0; i < 50; ++i)
            m_ann->send(MessageSend{m_general, padding + QString::number(i), {}});
        say(QStringLiteral("last before"));

        welcome = ben.signIn(m_server.webSocketUrl(), m_benAccount.token);
        QVERIFY(welcome);
        const qint64 last = welcome->rooms.front().lastSeq;
        QVERIFY(last > seen);
        const CommandId sync = ben.send(Sync{welcome->epoch, {{m_general, seen}}});
        const qint64 meanwhile = say(QStringLiteral("meanwhile"));
        const auto ack = ben.waitForAck(sync);
        QVERIFY(ack && ack->rooms);
        const SyncRange range = std::get<SyncRanges>(*ack->rooms).at(m_general);
        QCOMPARE(range.from, seen);
        QVERIFY(range.complete);
        QVERIFY(range.to >= last);
        QTRY_VERIFY(lastSeq(ben) == meanwhile);
        qint64 expected = seen;
        for (const Frame &frame : ben.frames()) {
            if (const auto *event = std::get_if<MessageNew>(&frame.message))
                QCOMPARE(event->seq, ++expected);
        }
    }

    void tellsAStrangerToFetchAnew()
    {
        TestClient ben;
        const auto welcome = ben.signIn(m_server.webSocketUrl(), m_benAccount.token);
        QVERIFY(welcome);
        const auto otherEpoch = ben.request(Sync{QStringLiteral("another"), {{m_general, 1}}});
        QVERIFY(otherEpoch);
        QVERIFY(!std::get<SyncRanges>(*otherEpoch->rooms).at(m_general).complete);
        const auto beyond = ben.request(Sync{welcome->epoch, {{m_general, 1'000'000}}});
        QVERIFY(beyond);
        QVERIFY(!std::get<SyncRanges>(*beyond->rooms).at(m_general).complete);
        const RoomId unknown(QStringLiteral("unknown"));
        const auto gone = ben.request(Sync{welcome->epoch, {{unknown, 1}}});
        QVERIFY(gone);
        QCOMPARE(std::get<SyncRanges>(*gone->rooms).at(unknown).gone, std::optional(true));
        QVERIFY(!ben.has<MessageNew>());
    }

    void keepsAllThroughARestart()
    {
        const qint64 seq = say(QStringLiteral("still there"));
        QVERIFY(m_server.restart());
        QCOMPARE(m_ann->waitForClose(), std::optional(1001));
        const auto welcome = m_ann->signIn(m_server.webSocketUrl(), m_annAccount.token);
        QVERIFY(welcome);
        QCOMPARE(welcome->rooms.front().lastSeq, seq);
        const auto history = m_ann->request(HistoryGet{m_general, {}, {}, 1});
        QVERIFY(history && history->messages);
        QCOMPARE(history->messages->front().text, QStringLiteral("still there"));
    }

private:
    //! Ann says something; the seq of it.
    qint64 say(const QString &text)
    {
        const auto ack = m_ann->request(MessageSend{m_general, text, {}});
        return ack && ack->message ? ack->message->seq : -1;
    }

    static qint64 lastSeq(const TestClient &client)
    {
        qint64 seq = -1;
        for (const Frame &frame : client.frames()) {
            if (const auto *event = std::get_if<MessageNew>(&frame.message))
                seq = event->seq;
        }
        return seq;
    }

    const RoomId m_general{QStringLiteral("general")};
    TestServer m_server;
    Credentials m_annAccount;
    Credentials m_benAccount;
    std::unique_ptr<TestClient> m_ann;
};

QTEST_GUILESS_MAIN(SyncTest)
#include "tst_sync.moc"
