// SPDX-License-Identifier: MIT
#include "tests/support/RawPeer.h"

#include <QTest>

#include <memory>

using namespace hearth;
using namespace hearth::test;

//! Heads and bodies of requests that RFC 9112 and RFC 6455 §4.2.1 forbid, from bare sockets. After
//! each of them the same server has to serve the next client.
class BadHeadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_server.config.commandRate = 0;
        m_server.config.maxPerAddress = 0;
        QVERIFY(m_server.start());
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cleanup()
    {
        RawPeer healthy(m_server.port());
        healthy.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(statusOf(healthy), 200);
    }

    void cleanupTestCase() { m_server.stop(); }

    void answersRequestLines_data()
    {
        statusColumns();
        const auto line = [](const char *name, const QByteArray &requestLine, int status = 400) {
            QTest::newRow(name) << requestLine + "\r\nHost: a\r\n\r\n" << status;
        };
        line("good", "GET /healthz HTTP/1.1", 200);
        line("good with a query", "GET /healthz?a=b HTTP/1.1", 200);
        line("garbage", "what is this");
        line("no version", "GET /healthz");
        line("no target", "GET HTTP/1.1");
        line("HTTP/0.9", "GET /healthz HTTP/0.9");
        line("HTTP/1.9", "GET /healthz HTTP/1.9");
        line("HTTP/2.0", "GET /healthz HTTP/2.0");
        line("HTTP/1.10", "GET /healthz HTTP/1.10");
        line("small letters", "GET /healthz http/1.1");
        line("another protocol", "GET /healthz FTP/1.1");
        line("something behind the version", "GET /healthz HTTP/1.1 x");
        line("two spaces", "GET  /healthz HTTP/1.1");
        line("tab", "GET\t/healthz HTTP/1.1");
        line("space first", " GET /healthz HTTP/1.1");
        line("empty line first", "\r\nGET /healthz HTTP/1.1");
        line("no method", "/healthz HTTP/1.1");
        line("method that is no token", "G(T /healthz HTTP/1.1");
        line("method with a NUL", QByteArray("GE\0T /healthz HTTP/1.1", 22));
        line("NUL in the target", QByteArray("GET /heal\0thz HTTP/1.1", 22));
        line("control in the target", "GET /heal\x01thz HTTP/1.1");
        line("DEL in the target", "GET /heal\x7Fthz HTTP/1.1");
        line("bare CR in the target", "GET /heal\rthz HTTP/1.1");
        line("bare LF in the target", "GET /heal\nthz HTTP/1.1");
        line("long target", "GET /" + QByteArray(17'000, 'x') + " HTTP/1.1", 431);
        line("long method", QByteArray(17'000, 'X') + " / HTTP/1.1", 431);
        QTest::newRow("preface of HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
        QTest::newRow("only an empty line") << QByteArray("\r\n\r\n") << 400;
        QTest::newRow("noise") << QByteArray::fromHex("00ff7f80feed0d0a0d0a") << 400;
    }

    void answersRequestLines() { answers(); }

    void answersHeaders_data()
    {
        statusColumns();
        const auto lines = [](const char *name, const QByteArray &headers, int status = 400) {
            QTest::newRow(name) << "GET /healthz HTTP/1.1\r\n" + headers + "\r\n" << status;
        };
        lines("good", "hOST:a\r\nX:\t b \t\r\nY:\r\n", 200);
        lines("good with high bytes", "Host: a\r\nX: \xC3\xA4\xFF\r\n", 200);
        lines("no Host", "X: a\r\n");
        lines("two Hosts", "Host: a\r\nHost: b\r\n");
        lines("the same Host twice", "Host: a\r\nHost: a\r\n");
        lines("Host that is none", "Host: a b\r\n");
        lines("Host with a path", "Host: a/b\r\n");
        lines("Host with a user", "Host: b@a\r\n");
        lines("list of Hosts", "Host: a, b\r\n");
        lines("NUL in a value", "Host: a\r\n" + QByteArray("X: a\0b\r\n", 8));
        lines("control in a value",
              "Host: a\r\nX: a\x01"
              "b\r\n");
        lines("escape in a value", "Host: a\r\nX: \x1B[31m\r\n");
        lines("DEL in a value", "Host: a\r\nX: a\x7F\r\n");
        lines("bare CR in a value", "Host: a\r\nX: a\rY: b\r\n");
        lines("bare LF ends a line", "Host: a\nX: b\r\n");
        lines("bare LF at the end", "Host: a\r\nX: b\n\r\n");
        lines("folded line", "Host: a\r\nX: b\r\n c\r\n");
        lines("folded first line", " X: b\r\nHost: a\r\n");
        lines("space before the colon", "Host: a\r\nX : b\r\n");
        lines("space before the colon of Host", "Host : a\r\n");
        lines("space in a name", "Host: a\r\nX Y: b\r\n");
        lines("no name", "Host: a\r\n: b\r\n");
        lines("no colon", "Host: a\r\nX\r\n");
        lines("name that is no token", "Host: a\r\nX(Y): b\r\n");
        lines("NUL in a name", "Host: a\r\n" + QByteArray("X\0Y: b\r\n", 8));
        lines("high byte in a name", "Host: a\r\nX\xE4: b\r\n");
        lines("99 lines", "Host: a\r\n" + QByteArray("X: 1\r\n").repeated(98), 200);
        lines("101 lines", "Host: a\r\n" + QByteArray("X: 1\r\n").repeated(100), 431);
        lines("long line", "Host: a\r\nX: " + QByteArray(17'000, 'x') + "\r\n", 431);
        lines("long name", "Host: a\r\n" + QByteArray(17'000, 'x') + ": a\r\n", 431);
        lines("many long lines",
              "Host: a\r\n" + ("X: " + QByteArray(1000, 'x') + "\r\n").repeated(17), 431);
    }

    void answersHeaders() { answers(); }

    void answersBodies_data()
    {
        statusColumns();
        // The handler refuses an empty body with 400 too; logging out says 401 to any that is read.
        const auto body = [](const char *name, const QByteArray &headers, const QByteArray &bytes,
                             int status = 400) {
            QTest::newRow(name) << "POST /api/v1/logout HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n"
                    + bytes << status;
        };
        body("good", "Content-Length: 2\r\n", "{}", 401);
        body("good and empty", "Content-Length: 0\r\n", "", 401);
        body("good in chunks", "Transfer-Encoding: Chunked\r\n",
             "1\r\n{\r\n1;a=b\r\n}\r\n0\r\n\r\n", 401);
        body("good with a trailer", "Transfer-Encoding: chunked\r\n", "0\r\nX: y\r\n\r\n", 401);
        body("negative length", "Content-Length: -1\r\n", "x");
        body("length with a plus", "Content-Length: +1\r\n", "x");
        body("empty length", "Content-Length:\r\n", "");
        body("hexadecimal length", "Content-Length: 0x1\r\n", "x");
        body("fractional length", "Content-Length: 1.0\r\n", "x");
        body("length with a space", "Content-Length: 1 1\r\n", "x");
        body("length that fits nowhere", "Content-Length: 99999999999999999999\r\n", "");
        body("length of 2^64 - 1", "Content-Length: 18446744073709551615\r\n", "", 413);
        body("length of 2^63 - 1", "Content-Length: 9223372036854775807\r\n", "", 413);
        body("length of 2^63", "Content-Length: 9223372036854775808\r\n", "", 413);
        body("length above the limit", "Content-Length: 65537\r\n", "", 413);
        body("two lengths", "Content-Length: 1\r\nContent-Length: 2\r\n", "xy");
        body("one length twice", "Content-Length: 1\r\nContent-Length: 1\r\n", "x");
        body("list of lengths", "Content-Length: 1, 1\r\n", "x");
        body("length and chunked", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
             "0\r\n\r\n");
        body("chunked and length", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
             "0\r\n\r\n");
        body("unknown coding", "Transfer-Encoding: gzip\r\n", "");
        body("coding beside chunked", "Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n");
        body("chunked is not the last", "Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n");
        body("chunked twice", "Transfer-Encoding: chunked, chunked\r\n", "0\r\n\r\n");
        body("two lines of chunked", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
             "0\r\n\r\n");
        body("almost chunked", "Transfer-Encoding: xchunked\r\n", "0\r\n\r\n");
        body("empty coding", "Transfer-Encoding:\r\n", "");
        const auto chunks = [&body](const char *name, const QByteArray &bytes, int status = 400) {
            body(name, "Transfer-Encoding: chunked\r\n", bytes, status);
        };
        chunks("chunk without a size", "\r\nx\r\n0\r\n\r\n");
        chunks("chunk size of letters", "zz\r\nx\r\n0\r\n\r\n");
        chunks("negative chunk", "-1\r\nx\r\n0\r\n\r\n");
        chunks("chunk size with a plus", "+1\r\nx\r\n0\r\n\r\n");
        chunks("chunk size with 0x", "0x1\r\nx\r\n0\r\n\r\n");
        chunks("chunk size that fits nowhere", "fffffffffffffffff\r\nx\r\n0\r\n\r\n");
        chunks("chunk longer than its size", "1\r\nxyz\r\n0\r\n\r\n");
        chunks("chunk above the limit", "10001\r\n", 413);
        chunks("chunk of 2^64 - 1", "ffffffffffffffff\r\n", 413);
        chunks("chunks above the limit",
               ("8000\r\n" + QByteArray(0x8000, 'x') + "\r\n").repeated(3), 413);
        chunks("endless extension", "1;" + QByteArray(200'000, 'x'));
        chunks("endless trailer", "0\r\n" + QByteArray("X: y\r\n").repeated(30'000));
    }

    void answersBodies() { answers(); }

    void answersHandshakes_data()
    {
        statusColumns();
        const QByteArray good = RawPeer::handshake();
        const auto without = [](const QByteArray &line) {
            QByteArray head = RawPeer::handshake();
            const qsizetype at = head.indexOf(line);
            return head.remove(at, head.indexOf("\r\n", at) + 2 - at);
        };
        const auto row = [](const char *name, const QByteArray &head, int status = 400) {
            QTest::newRow(name) << head << status;
        };
        const auto instead = [&row, &good](const char *name, const char *before, const char *after,
                                           int status = 400) {
            row(name, QByteArray(good).replace(before, after), status);
        };
        row("good", good, 101);
        row("whole URL", QByteArray(good).replace("GET /ws", "GET http://a/ws"), 101);
        instead("good in other words", "Connection: Upgrade", "connection: keep-alive, UPGRADE",
                101);
        row("no body", RawPeer::handshake("Content-Length: 0\r\n"), 101);
        row("POST", handshakeWith("POST /ws HTTP/1.1"), 405);
        row("HTTP/1.0", handshakeWith("GET /ws HTTP/1.0"));
        row("HTTP/1.9", handshakeWith("GET /ws HTTP/1.9"));
        row("NUL in the query", handshakeWith(QByteArray("GET /ws?\0 HTTP/1.1", 18)));
        row("no Host", without("Host"));
        instead("empty Host", "Host: a", "Host:");
        row("two Hosts", RawPeer::handshake("Host: b\r\n"));
        row("no Upgrade", without("Upgrade"));
        instead("empty Upgrade", "Upgrade: websocket", "Upgrade:");
        instead("another Upgrade", "Upgrade: websocket", "Upgrade: h2c");
        row("no Connection", without("Connection"));
        instead("empty Connection", "Connection: Upgrade", "Connection:");
        instead("Connection stays", "Connection: Upgrade", "Connection: keep-alive");
        row("no key", without("Sec-WebSocket-Key"));
        row("two keys", RawPeer::handshake("Sec-WebSocket-Key: AQEBAQEBAQEBAQEBAQEBAQ==\r\n"));
        row("the same key twice",
            RawPeer::handshake("Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"));
        const auto key = [&instead](const char *name, const char *value) {
            instead(name, "AAAAAAAAAAAAAAAAAAAAAA==", value);
        };
        key("empty key", "");
        key("key of a byte", "AA==");
        key("key of 15 bytes", "AAAAAAAAAAAAAAAAAAAA");
        key("key of 17 bytes", "AAAAAAAAAAAAAAAAAAAAAAA=");
        key("key without padding", "AAAAAAAAAAAAAAAAAAAAAA");
        key("key that is no base64", "AAAAAAAA!AAAAAAAAAAAAA==");
        key("key and more", "AAAAAAAAAAAAAAAAAAAAAA== x");
        row("no version", without("Sec-WebSocket-Version"));
        row("two versions", RawPeer::handshake("Sec-WebSocket-Version: 13\r\n"));
        instead("version 8", "Version: 13", "Version: 8", 426);
        instead("version 14", "Version: 13", "Version: 14", 426);
        instead("empty version", "Version: 13", "Version:", 426);
        instead("version with a zero", "Version: 13", "Version: 013", 426);
        row("length", RawPeer::handshake("Content-Length: 5\r\n"));
        row("body", RawPeer::handshake("Content-Length: 5\r\n") + "hello");
        row("chunked", RawPeer::handshake("Transfer-Encoding: chunked\r\n"));
        row("other subprotocol", RawPeer::handshake("Sec-WebSocket-Protocol: hearth.v9\r\n"));
        row("empty subprotocol", RawPeer::handshake("Sec-WebSocket-Protocol:\r\n"));
        row("folded line", RawPeer::handshake("X: a\r\n b\r\n"));
        row("foreign origin", RawPeer::handshake("Origin: http://b\r\n"), 403);
        row("site whose name points here", RawPeer::handshake("Origin: http://a\r\n"), 403);
        row("origin that is none", RawPeer::handshake("Origin: ://\r\n"), 403);
        row("empty token", RawPeer::handshake("Authorization: Bearer\r\n"), 401);
        row("unknown token", RawPeer::handshake("Authorization: Bearer x\r\n"), 401);
        row("frame behind the head", good + RawFrame{.payload = "{}"}.toBytes());
        row("byte behind the head", good + "x");
        row("second handshake behind the head", good + good);
        row("101 lines", RawPeer::handshake(QByteArray("X: 1\r\n").repeated(96)), 431);
        row("long line", RawPeer::handshake("X: " + QByteArray(17'000, 'x') + "\r\n"), 431);
    }

    void answersHandshakes() { answers(); }

    void takesAHeadByteByByte()
    {
        RawPeer peer(m_server.port());
        for (const char byte : RawPeer::handshake()) {
            peer.send(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
        QCOMPARE(statusOf(peer), 101);
    }

    //! All at once, since each of them takes as long as a head may take.
    void gives408ToABodyThatNeverEnds()
    {
        RawPeer peer(m_server.port());
        peer.send("POST /api/v1/login HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{");
        QCOMPARE(statusOf(peer, std::chrono::seconds(15)), 408);
        QVERIFY(peer.waitForEnd());
    }

    void gives408ToHeadsThatNeverEnd()
    {
        const std::vector<QByteArray> begins{
            "G", "GET /healthz HTTP/1.1\r\nHost: a\r\n", "GET /healthz HTTP/1.1\nHost: a\n\n",
            // What a client that speaks TLS begins with.
            QByteArray::fromHex("16030100c8010000c40303"), QByteArray(300, '\0')};
        std::vector<std::unique_ptr<RawPeer>> peers;
        for (const QByteArray &begin : begins) {
            peers.push_back(std::make_unique<RawPeer>(m_server.port()));
            peers.back()->send(begin);
        }
        for (const auto &peer : peers) {
            QCOMPARE(statusOf(*peer, std::chrono::seconds(9)), 408);
            QVERIFY(peer->waitForEnd());
        }
    }

private:
    static int statusOf(RawPeer &peer, std::chrono::milliseconds timeout = RawPeer::patience)
    {
        return peer.readAnswer(timeout).value_or(HttpReply()).status;
    }

    static QByteArray handshakeWith(const QByteArray &requestLine)
    {
        return RawPeer::handshake().replace("GET /ws HTTP/1.1", requestLine);
    }

    static void statusColumns()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
    }

    void answers()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        RawPeer peer(m_server.port());
        peer.send(bytes);
        const HttpReply reply = peer.readAnswer().value_or(HttpReply());
        QCOMPARE(reply.status, status);
        if (status == 101 || status == 200)
            return;
        QCOMPARE(reply.header("Content-Type"), QByteArray("application/json"));
        QVERIFY(reply.body.startsWith("{\"code\":\""));
        // Where the request ends is in doubt after these.
        if (status == 400 || status == 413 || status == 431) {
            QCOMPARE(reply.header("Connection"), QByteArray("close"));
            QVERIFY(peer.waitForEnd());
            QCOMPARE(peer.unread(), QByteArray());
        }
    }

    TestServer m_server;
};

QTEST_GUILESS_MAIN(BadHeadsTest)
#include "tst_bad_heads.moc"
