// SPDX-License-Identifier: MIT
#include "tests/support/TestClient.h"
#include "tests/support/TestServer.h"

#include <QTcpSocket>
#include <QTest>

using namespace hearth;
using namespace hearth::test;
using namespace std::chrono_literals;

//! How sessions begin, what they bear, and how they end.
class SessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_server.config.authTimeout = 300ms;
        m_server.config.commandRate = 0;
        QVERIFY(m_server.start());
        m_ann = m_server.makeAccount(QStringLiteral("ann"));
        QVERIFY(!m_ann.token.isEmpty());
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cleanupTestCase() { m_server.stop(); }

    void welcomesWhoBringsAToken()
    {
        TestClient client;
        const auto welcome = client.signIn(m_server.webSocketUrl(), m_ann.token);
        QVERIFY(welcome);
        QCOMPARE(welcome->user.id, m_ann.user.id);
        QCOMPARE(welcome->server.name, QStringLiteral("Test"));
        QCOMPARE(welcome->heartbeatMs, 25000);
        QCOMPARE(welcome->rooms.size(), std::size_t(1));
        QCOMPARE(welcome->rooms.front().id, RoomId(QStringLiteral("general")));
        QVERIFY(welcome->session.toString().size() >= 22);
        QVERIFY(!welcome->epoch.isEmpty());
    }

    void welcomesWhoSignsInByFrame()
    {
        for (const bool binary : {false, true}) {
            TestClient client;
            client.open(m_server.webSocketUrl());
            QVERIFY(client.waitForOpen());
            const QString frame =
                QStringLiteral(R"({"type":"auth","id":"1","token":"%1"})").arg(m_ann.token);
            if (binary)
                client.sendBinary(frame.toUtf8());
            else
                client.sendText(frame);
            QVERIFY(client.waitFor<Welcome>());
        }
    }

    void closesWhoDoesNotSignIn_data()
    {
        QTest::addColumn<QString>("frame");
        QTest::addColumn<int>("code");
        QTest::newRow("silence") << QString() << 4001;
        QTest::newRow("bad token")
            << QStringLiteral(R"({"type":"auth","id":"1","token":"x"})") << 4002;
        QTest::newRow("command") << QStringLiteral(R"({"type":"ping","id":"1"})") << 4003;
        QTest::newRow("garbage") << QStringLiteral("hello?") << 4003;
        QTest::newRow("too large") << QString(65 * 1024, QLatin1Char('x')) << 1009;
    }

    void closesWhoDoesNotSignIn()
    {
        QFETCH(QString, frame);
        QFETCH(int, code);
        TestClient client;
        client.open(m_server.webSocketUrl());
        QVERIFY(client.waitForOpen());
        if (!frame.isEmpty())
            client.sendText(frame);
        QCOMPARE(client.waitForClose(), std::optional(code));
        QVERIFY(client.frames().empty());
    }

    void refusesABadTokenBeforeTheUpgrade()
    {
        TestClient client;
        client.open(m_server.webSocketUrl(), QStringLiteral("nonsense"));
        QVERIFY(!client.waitForOpen());
        // The status itself: QWebSocket tells it in words that differ between versions of Qt.
        QCOMPARE(m_server.get(QStringLiteral("/api/v1/session"), QStringLiteral("nonsense")).status,
                 401);
    }

    void takesCommandsThatDoNotWaitForTheWelcome()
    {
        TestClient client;
        client.open(m_server.webSocketUrl(), m_ann.token);
        QVERIFY(client.waitForOpen());
        const CommandId list = client.send(RoomList());
        QVERIFY(client.waitForAck(list));
        QVERIFY(client.has<Welcome>());
        QVERIFY(std::holds_alternative<Welcome>(client.frames().front().message));
    }

    void stampsEveryFrame()
    {
        TestClient client;
        QVERIFY(client.signIn(m_server.webSocketUrl(), m_ann.token));
        client.send(Ping());
        client.send(Ping());
        QTRY_COMPARE(client.frames().size(), std::size_t(2));
        const FrameHeader &one = client.frames()[0].header;
        const FrameHeader &other = client.frames()[1].header;
        QVERIFY(one.id != other.id);
        QVERIFY(std::abs(*one.timestamp - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    }

    void answersBrokenFramesAndLivesOn_data()
    {
        QTest::addColumn<QString>("frame");
        QTest::addColumn<QString>("ref");
        const auto row = [](const char *name, const char *frame, const char *ref) {
            QTest::newRow(name) << QString::fromUtf8(frame) << QString::fromUtf8(ref);
        };
        row("no JSON", "hello", "");
        row("no object", "[1]", "");
        row("no id", R"({"type":"ping"})", "");
        row("no type", R"({"id":"1"})", "");
        row("unknown type", R"({"type":"x.y","id":"7"})", "7");
        row("a server's type", R"({"type":"welcome","id":"7"})", "7");
        row("field missing", R"({"type":"room.join","id":"7"})", "7");
        row("wrong kind", R"({"type":"room.join","id":"7","room":5})", "7");
        row("second auth", R"({"type":"auth","id":"7","token":"x"})", "7");
    }

    void answersBrokenFramesAndLivesOn()
    {
        QFETCH(QString, frame);
        QFETCH(QString, ref);
        TestClient client;
        QVERIFY(client.signIn(m_server.webSocketUrl(), m_ann.token));
        client.sendText(frame);
        const auto error = client.waitFor<Error>();
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::BadRequest);
        QCOMPARE(error->ref.value_or(CommandId()).toString(), ref);
        const CommandId ping = client.send(Ping());
        QVERIFY(client.waitFor<Pong>([&ping](const Pong &pong) { return pong.ref == ping; }));
    }

    void closesOnTheTenthMalformedFrame()
    {
        TestClient client;
        QVERIFY(client.signIn(m_server.webSocketUrl(), m_ann.token));
        for (int i = 0; i < 10; ++i)
            client.sendText(QStringLiteral("?"));
        QCOMPARE(client.waitForClose(), std::optional(1008));
        QCOMPARE(client.frames().size(), std::size_t(10));
    }

    void closesOnAFrameOverTheLimit()
    {
        TestClient client;
        QVERIFY(client.signIn(m_server.webSocketUrl(), m_ann.token));
        const CommandId id = client.send(MessageSend{
            RoomId(QStringLiteral("general")), QString(200 * 1024, QLatin1Char('x')), {}});
        const auto error = client.waitForError(id);
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::TooLarge);
        client.sendText(QString(257 * 1024, QLatin1Char('x')));
        QCOMPARE(client.waitForClose(), std::optional(1009));
    }

    void dropsWhoStaysSilent()
    {
        TestServer server;
        server.config.pingInterval = 100ms;
        QVERIFY(server.start());
        const QString token = server.makeAccount(QStringLiteral("ann")).token;
        TestClient answering;
        const auto welcome = answering.signIn(server.webSocketUrl(), token);
        QVERIFY(welcome);
        QCOMPARE(welcome->heartbeatMs, 100);
        QVERIFY(!answering.waitForClose(600ms)); // QWebSocket answers pings by itself
        // A peer that shook hands and then does not even answer pings.
        QTcpSocket dead;
        shakeHands(dead, server.port(), token);
        QTRY_VERIFY(dead.peek(100'000).contains("\"welcome\""));
        QTRY_COMPARE(dead.state(), QAbstractSocket::UnconnectedState);
        server.stop();
    }

    void closesWhoDoesNotRead()
    {
        const QString reader = m_server.makeAccount(QStringLiteral("reader")).token;
        QTcpSocket slow;
        shakeHands(slow, m_server.port(), reader);
        QTRY_VERIFY(slow.peek(100'000).contains("\"welcome\""));
        slow.setReadBufferSize(1);

        TestClient ann;
        QVERIFY(ann.signIn(m_server.webSocketUrl(), m_ann.token));
        // Beyond what the kernel keeps for the two ends, and the 4 MiB that the server does.
        const MessageSend message{
            RoomId(QStringLiteral("general")), QString(16'000, QLatin1Char('x')), {}};
        for (int batch = 0; batch < 20; ++batch) {
            CommandId last;
            for (int i = 0; i < 40; ++i)
                last = ann.send(message);
            QVERIFY(ann.waitForAck(last));
        }
        slow.setReadBufferSize(0);
        slow.readAll();
        QTRY_COMPARE(slow.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(ann.request(RoomList()));
    }

private:
    static void shakeHands(QTcpSocket &socket, quint16 port, const QString &token)
    {
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        socket.write("GET /ws HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                     "Sec-WebSocket-Version: 13\r\n"
                     "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nAuthorization: Bearer "
                     + token.toUtf8() + "\r\n\r\n");
    }

    TestServer m_server;
    Credentials m_ann;
};

QTEST_GUILESS_MAIN(SessionsTest)
#include "tst_sessions.moc"
