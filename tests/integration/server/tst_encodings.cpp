// SPDX-License-Identifier: MIT
#include "shared/protocol/Version.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestServer.h"

#include <QTest>

using namespace hearth;
using namespace hearth::test;

//! What a session may send in which encoding, and what it gets.
class EncodingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_ann = m_server.makeAccount(QStringLiteral("ann"));
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cleanupTestCase() { m_server.stop(); }

    void takesJsonInBinaryFrames()
    {
        TestClient client;
        QVERIFY(client.signIn(m_server.webSocketUrl(), m_ann.token, {kSubprotocolJson}));
        client.sendBinary("{\"type\":\"ping\",\"id\":\"p1\"}");
        const auto pong = client.waitFor<Pong>();
        QVERIFY(pong);
        QCOMPARE(pong->ref, CommandId(QStringLiteral("p1")));
    }

    void closesATextFrameWhereMessagePackIsSpoken_data()
    {
        QTest::addColumn<bool>("isSignedIn");
        QTest::newRow("signed in") << true;
        QTest::newRow("before that") << false;
    }

    void closesATextFrameWhereMessagePackIsSpoken()
    {
        QFETCH(bool, isSignedIn);
        TestClient client;
        client.open(m_server.webSocketUrl(), isSignedIn ? m_ann.token : QString(),
                    {kSubprotocolMessagePack});
        QVERIFY(client.waitForOpen());
        client.sendText(QStringLiteral("{\"type\":\"ping\",\"id\":\"p1\"}"));
        QCOMPARE(client.waitForClose(), std::optional(1003));
        QVERIFY(!client.has<Pong>());
    }

    void signsInByAFrameOfMessagePack()
    {
        TestClient client;
        client.open(m_server.webSocketUrl(), {}, {kSubprotocolMessagePack});
        QVERIFY(client.waitForOpen());
        client.send(Auth{m_ann.token});
        const auto welcome = client.waitFor<Welcome>();
        QVERIFY(welcome);
        QCOMPARE(welcome->user.username, QStringLiteral("ann"));
    }

    void answersBrokenMessagePackAndLivesOn_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<QString>("ref");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QByteArray &frame, const char *ref,
                            const char *word) {
            QTest::newRow(name) << frame << QString::fromUtf8(ref) << QString::fromUtf8(word);
        };
        const QByteArray ping = QByteArray::fromHex("a26964a137a474797065a470696e67");
        row("JSON", "{\"type\":\"ping\",\"id\":\"p1\"}", "", "MessagePack");
        row("cut off", '\x82' + ping.chopped(1), "", "MessagePack");
        row("deep", '\x83' + ping + "\xa1x" + QByteArray(60000, '\x91'), "", "MessagePack");
        row("binary text", '\x83' + ping + "\xa1x" + QByteArray::fromHex("c40161"), "7", "binary");
        row("NaN", '\x83' + ping + "\xa1x" + QByteArray::fromHex("ca7fc00000"), "7", "finite");
        row("doubled key", '\x84' + ping + "\xa1x\x01\xa1x\x02", "7", "twice");
        row("number for a key", '\x83' + ping + "\x01\x02", "7", "key");
    }

    void answersBrokenMessagePackAndLivesOn()
    {
        QFETCH(QByteArray, frame);
        QFETCH(QString, ref);
        QFETCH(QString, word);
        TestClient client;
        QVERIFY(client.signIn(m_server.webSocketUrl(), m_ann.token, {kSubprotocolMessagePack}));
        client.sendBinary(frame);
        const auto error = client.waitFor<Error>();
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::BadRequest);
        QCOMPARE(error->ref.value_or(CommandId()).toString(), ref);
        QVERIFY2(error->message.contains(word), qPrintable(error->message));
        const CommandId id = client.send(Ping());
        QVERIFY(client.waitFor<Pong>([&id](const Pong &pong) { return pong.ref == id; }));
    }

    void replaysInTheEncodingOfTheSession()
    {
        TestClient talker;
        const auto welcome = talker.signIn(m_server.webSocketUrl(), m_ann.token);
        QVERIFY(welcome);
        const RoomId general = welcome->rooms.front().id;
        const qint64 before = welcome->rooms.front().lastSeq;
        for (int i = 0; i < 5; ++i)
            QVERIFY(talker.request(MessageSend{general, QString::number(i), {}}));

        TestClient reader;
        QVERIFY(reader.signIn(m_server.webSocketUrl(), m_ann.token, {kSubprotocolMessagePack}));
        const auto ack = reader.request(Sync{welcome->epoch, {{general, before}}});
        QVERIFY(ack);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(reader.waitFor<MessageNew>()->message.text, QString::number(i));
    }

private:
    TestServer m_server;
    Credentials m_ann;
};

QTEST_GUILESS_MAIN(EncodingsTest)
#include "tst_encodings.moc"
