// SPDX-License-Identifier: MIT
#include "shared/protocol/Limits.h"
#include "tests/integration/server/FrameBytes.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/TlsTunnel.h"

#include <QTest>

using namespace hearth;
using namespace hearth::test;

//! Some of each table of tst_bad_input and tst_bad_heads, over TLS. After each of them the same
//! server has to serve the next client.
class BadTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<TestServer>();
        m_server->config.commandRate = 0;
        m_server->config.tlsSource = server::TlsSource::Files;
        m_server->config.tls = m_certificates.make(QStringLiteral("one"));
    }

    void cleanup()
    {
        {
            const TlsTunnel tunnel(m_server->port());
            RawPeer healthy(tunnel.port());
            healthy.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
            QCOMPARE(healthy.readAnswer().value_or(HttpReply()).status, 200);
        }
        m_server->stop();
    }

    void closes_data()
    {
        QTest::addColumn<bool>("signsIn");
        QTest::addColumn<QString>("subprotocol");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const QString json;
        const QString msgpack = QStringLiteral("hearth.v1.msgpack");
        const QByteArray ping = R"({"type":"ping","id":"p1"})";
        const QByteArray padding(Limits::frameAfterAuth - ping.size(), ' ');
        QTest::newRow("opcode 3") << true << json << frame(0x83, "x") << 1002;
        QTest::newRow("close code 3000") << true << json << closeFrame(3000) << 3000;
        QTest::newRow("no UTF-8") << true << json << frame(TextFrame, "\xFF") << 1007;
        QTest::newRow("fragments above the limit")
            << true << json
            << frame(0x02, QByteArray(Limits::frameAfterAuth, 'x')) + frame(Final, "x") << 1009;
        QTest::newRow("frame above the limit before auth")
            << false << json << frame(BinaryFrame, QByteArray(Limits::frameBeforeAuth + 1, 'x'))
            << 1009;
        QTest::newRow("what is at the limit")
            << true << json << frame(TextFrame, ping + padding) + closeFrame(4999) << 4999;
        QTest::newRow("garbage before auth") << false << json << frame(TextFrame, "x") << 4003;
        QTest::newRow("deep msgpack ten times")
            << true << msgpack << frame(BinaryFrame, QByteArray(100'000, '\x91')).repeated(10)
            << 1008;
    }

    void closes()
    {
        QFETCH(const bool, signsIn);
        QFETCH(const QString, subprotocol);
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, code);
        QVERIFY(m_server->start());
        const QString token = m_server->makeAccount(QStringLiteral("ann")).token;
        QVERIFY(!token.isEmpty());
        const TlsTunnel tunnel(m_server->port());
        RawPeer peer(tunnel.port());
        QVERIFY(peer.upgrade(signsIn ? token : QString(), subprotocol));
        peer.send(bytes);
        QCOMPARE(peer.waitForClose(), code);
        QVERIFY(peer.waitForEnd());
    }

    void closesWhoeverFloodsIt()
    {
        m_server->config.commandRate = 10;
        QVERIFY(m_server->start());
        const TlsTunnel tunnel(m_server->port());
        RawPeer peer(tunnel.port());
        QVERIFY(peer.upgrade());
        peer.send(frame(PingFrame).repeated(5000));
        QCOMPARE(floodUntilClosed(peer), 4029);
        QVERIFY(peer.waitForEnd());
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        const QByteArray post = "POST /api/v1/logout HTTP/1.1\r\nHost: a\r\n";
        row("two spaces", "GET  /healthz HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("long target", "GET /" + QByteArray(17'000, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n", 431);
        row("two Hosts", "GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400);
        row("length and chunked",
            post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("length above the limit", post + "Content-Length: 65537\r\n\r\n", 413);
        row("endless extension",
            post + "Transfer-Encoding: chunked\r\n\r\n1;" + QByteArray(200'000, 'x'), 400);
        row("byte behind the handshake", RawPeer::handshake() + "x", 400);
    }

    void answers()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        QVERIFY(m_server->start());
        const TlsTunnel tunnel(m_server->port());
        RawPeer peer(tunnel.port());
        peer.send(bytes);
        const HttpReply reply = peer.readAnswer().value_or(HttpReply());
        QCOMPARE(reply.status, status);
        QVERIFY(reply.body.startsWith("{\"code\":\""));
        QVERIFY(peer.waitForEnd());
        QCOMPARE(peer.unread(), QByteArray());
    }

private:
    const server::TestCertificates m_certificates;
    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(BadTlsTest)
#include "tst_bad_tls.moc"
