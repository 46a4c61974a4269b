// SPDX-License-Identifier: MIT
#include "tests/support/TestClient.h"
#include "tests/support/TestServer.h"

#include <QTcpSocket>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

//! The front door, met with bare sockets.
class HandshakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_server.start()); }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cleanupTestCase() { m_server.stop(); }

    void answersHeads_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("status");
        const auto row = [](const char *name, const QByteArray &head, const char *status) {
            QTest::newRow(name) << head << QByteArray(status);
        };
        row("health", "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n", "200");
        row("http 1.0", "GET /readyz HTTP/1.0\r\n\r\n", "200");
        row("nothing there", "GET /x HTTP/1.1\r\nHost: a\r\n\r\n", "404");
        row("other method", "DELETE /healthz HTTP/1.1\r\nHost: a\r\n\r\n", "405");
        row("garbage", "what?\r\n\r\n", "400");
        row("http 1.9", handshake("GET /ws HTTP/1.9"), "400");
        row("nul", QByteArray("GET /ws?\0 HTTP/1.1\r\nHost: a\r\n\r\n", 31), "400");
        row("head too large",
            "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(17000, 'x') + "\r\n\r\n", "431");
        row("endless head", "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(17000, 'x'), "431");
        row("upgrade", handshake(), "101");
        row("upgrade with a query", handshake("GET /ws?x=1 HTTP/1.1"), "101");
        row("one-byte key", handshake().replace("AAAAAAAAAAAAAAAAAAAAAA==", "AA=="), "400");
        row("version 8", handshake().replace("Version: 13", "Version: 8"), "426");
        row("foreign origin", handshake().replace("Host: a", "Host: a\r\nOrigin: http://b"), "403");
        row("unknown token", handshake().replace("Host: a", "Host: a\r\nAuthorization: Bearer x"),
            "401");
        row("bytes behind the head", handshake() + "\x81\x80mask", "400");
        row("no subprotocol of ours",
            handshake().replace("Host: a", "Host: a\r\nSec-WebSocket-Protocol: hearth.v9"), "400");
    }

    void answersHeads()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, status);
        const QByteArray answer = exchange(head);
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status + ' '), answer.constData());
        if (status >= "400") {
            QVERIFY(answer.contains("\r\nContent-Type: application/json\r\n"));
            QVERIFY(answer.contains("{\"code\":\""));
        }
    }

    void takesAHeadByteByByte()
    {
        QTcpSocket socket;
        QVERIFY(connectTo(socket));
        for (const char byte : handshake()) {
            socket.write(&byte, 1);
            socket.flush();
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(socket.bytesAvailable() > 12);
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 101"));
    }

    void refusesBytesThatComeWhileTheTokenIsChecked()
    {
        const Credentials ann = account();
        const QByteArray head = handshake().replace(
            "Host: a", "Host: a\r\nAuthorization: Bearer " + ann.token.toUtf8());
        QVERIFY(exchange(head).startsWith("HTTP/1.1 101"));
        QVERIFY(exchange(head + "x").startsWith("HTTP/1.1 400"));
    }

    void answers408WhenTheHeadDoesNotCome()
    {
        QElapsedTimer time;
        time.start();
        QVERIFY(exchange("GET /healthz HTTP/1.1\r\n", 8000).startsWith("HTTP/1.1 408"));
        QVERIFY(time.elapsed() >= 4500); // the timer is a coarse one
    }

    void choosesTheSubprotocol_data()
    {
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("json") << QStringList{QStringLiteral("hearth.v1.json")}
                              << QStringLiteral("hearth.v1.json");
        QTest::newRow("one of two")
            << QStringList{QStringLiteral("other"), QStringLiteral("hearth.v1.json")}
            << QStringLiteral("hearth.v1.json");
        const QString packed = QStringLiteral("hearth.v1.msgpack");
        QTest::newRow("msgpack") << QStringList{packed} << packed;
        // RFC 6455 §4.1: in the client's order of preference.
        QTest::newRow("both") << QStringList{packed, QStringLiteral("hearth.v1.json")} << packed;
        QTest::newRow("both the other way") << QStringList{QStringLiteral("hearth.v1.json"), packed}
                                            << QStringLiteral("hearth.v1.json");
    }

    void choosesTheSubprotocol()
    {
        QFETCH(QStringList, asked);
        QFETCH(QString, chosen);
        TestClient client;
        client.open(m_server.webSocketUrl(), account().token, asked);
        QVERIFY(client.waitFor<Welcome>());
        QCOMPARE(client.webSocket().subprotocol(), chosen);
    }

    void survivesPeersThatLeaveAtAnyTime()
    {
        const QByteArray head = handshake().replace(
            "Host: a", "Host: a\r\nAuthorization: Bearer " + account().token.toUtf8());
        for (qsizetype length = 0; length <= head.size(); length += 7) {
            QTcpSocket socket;
            QVERIFY(connectTo(socket));
            socket.write(head.left(length));
            socket.flush();
            socket.abort();
        }
        QVERIFY(exchange("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n").startsWith("HTTP/1.1 200"));
    }

private:
    static QByteArray handshake(const QByteArray &line = "GET /ws HTTP/1.1")
    {
        return line
            + "\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n";
    }

    bool connectTo(QTcpSocket &socket)
    {
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server.port());
        return socket.waitForConnected(5000);
    }

    //! What comes until the head of the answer, and a body if one is announced, is complete.
    QByteArray exchange(const QByteArray &request, int patience = 5000)
    {
        QTcpSocket socket;
        if (!connectTo(socket))
            return "no connection";
        socket.write(request);
        QByteArray answer;
        (void)QTest::qWaitFor(
            [&] {
                answer += socket.readAll();
                return socket.state() == QAbstractSocket::UnconnectedState
                    || (answer.startsWith("HTTP/1.1 101") && answer.contains("\r\n\r\n"));
            },
            patience);
        return answer + socket.readAll();
    }

    Credentials account()
    {
        return m_server.makeAccount(QStringLiteral("user%1").arg(++m_accounts));
    }

    TestServer m_server;
    int m_accounts = 0;
};

QTEST_GUILESS_MAIN(HandshakeTest)
#include "tst_handshake.moc"
