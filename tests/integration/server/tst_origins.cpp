// SPDX-License-Identifier: MIT
#include "tests/support/RawPeer.h"
#include "tests/support/TestServer.h"

#include <QHostInfo>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

class OriginsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        for (const char *origin : {"https://chat.example", "http://tools.example:8080"})
            m_server.config.allowedOrigins.allow(
                *server::OriginPolicy::parse(QString::fromUtf8(origin)));
        QVERIFY(m_server.start());
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cleanupTestCase() { m_server.stop(); }

    void onlyNamedOriginsComeIn_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<bool>("may");
        const auto row = [](const char *origin, bool may) {
            QTest::newRow(origin) << QByteArray(origin) << may;
        };
        row("https://chat.example", true);
        row("HTTPS://Chat.Example", true);
        row("http://tools.example:8080", true);
        row("http://localhost", true);
        row("http://chat.example", false);
        row("https://chat.example:444", false);
        row("https://chat.example.evil.test", false);
        row("https://evil-chat.example", false);
        row("https://a.chat.example", false);
        row("https://chat.example/", false);
        row("https://chat.example@evil.test", false);
        row("http://tools.example", false);
        row("http://localhost.evil.test", false);
        row("http://localhost:1", false);
        row("https://evil.test", false);
        row("null", false);
        row("file://", false);
        row("*", false);
        row("https://chat.example, https://evil.test", false);
    }

    void onlyNamedOriginsComeIn()
    {
        QFETCH(QByteArray, origin);
        QFETCH(bool, may);
        const QByteArray line = "Origin: " + origin + "\r\n";
        RawPeer webSocket(m_server.port());
        webSocket.send(RawPeer::handshake(line).replace("Host: a\r\n", "Host: localhost\r\n"));
        QCOMPARE(webSocket.readAnswer().value_or(HttpReply()).status, may ? 101 : 403);
        RawPeer http(m_server.port());
        http.send("GET /api/v1/session HTTP/1.1\r\nHost: localhost\r\n" + line + "\r\n");
        const HttpReply answer = http.readAnswer().value_or(HttpReply());
        QCOMPARE(answer.status, may ? 401 : 403);
        const bool isNamed = may && !origin.contains("localhost");
        QCOMPARE(answer.header("Access-Control-Allow-Origin"), isNamed ? origin : QByteArray());
        QCOMPARE(answer.header("Access-Control-Allow-Credentials"), QByteArray());
        QCOMPARE(answer.header("Vary"), QByteArray("Origin"));
    }

    void aNameThatWasTurnedHereIsNotOurs_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &head, int status) {
            QTest::newRow(name) << head + "\r\n" << status;
        };
        const QByteArray metrics = "GET /metrics HTTP/1.1\r\n";
        const QByteArray session = "GET /api/v1/session HTTP/1.1\r\n";
        const QByteArray elsewhere = "X-Forwarded-For: 192.0.2.1\r\n";
        const QByteArray host = QHostInfo::localHostName().section(QLatin1Char('.'), 0, 0).toUtf8();
        row("a page's own request", metrics + "Host: evil.example:9473\r\n", 403);
        row("with a token", session + "Host: evil.example\r\nAuthorization: Bearer x\r\n", 403);
        row("as its own origin", session + "Host: evil.example\r\nOrigin: http://evil.example\r\n",
            403);
        row("as its own origin, from elsewhere",
            session + elsewhere + "Host: evil.example\r\nOrigin: http://evil.example\r\n", 403);
        row("a name that begins alike", metrics + "Host: localhost.evil.example\r\n", 403);
        row("loopback's name", metrics + "Host: localhost:9473\r\n", 200);
        row("an address", metrics + "Host: 127.0.0.1\r\n", 200);
        row("an address of IPv6", metrics + "Host: [::1]:9473\r\n", 200);
        row("this machine's name", metrics + "Host: " + host + "\r\n", 200);
        row("an address as its own origin, from elsewhere",
            session + elsewhere + "Host: 192.0.2.5:9473\r\nOrigin: http://192.0.2.5:9473\r\n", 401);
        row("a program from elsewhere, by a name", session + elsewhere + "Host: chat.example\r\n",
            401);
        row("a program of this machine, by a name",
            "POST /api/v1/logout HTTP/1.1\r\nHost: chat.example\r\n", 401);
        row("a program's WebSocket, by a name",
            RawPeer::handshake().replace("Host: a\r\n", "Host: chat.example\r\n").chopped(2), 101);
        row("no name at all", "GET /metrics HTTP/1.0\r\n", 200);
    }

    void aNameThatWasTurnedHereIsNotOurs()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        RawPeer peer(m_server.port());
        peer.send(head);
        QCOMPARE(peer.readAnswer().value_or(HttpReply()).status, status);
    }

    void whoIsRefusedForTheHostIsToldWhatToSet()
    {
        RawPeer peer(m_server.port());
        peer.send("GET /api/v1/session HTTP/1.1\r\nHost: chat.example\r\n\r\n");
        const HttpReply answer = peer.readAnswer().value_or(HttpReply());
        QCOMPARE(answer.status, 403);
        for (const char *word : {"Host", "X-Forwarded-For", "--trusted-proxy"})
            QVERIFY2(answer.body.contains(word), answer.body);
        QVERIFY2(!answer.body.contains("chat.example"), answer.body);
    }

    void aPreflightIsAnsweredForNamedOriginsAlone_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<int>("status");
        QTest::newRow("named") << QByteArray("https://chat.example") << 204;
        QTest::newRow("foreign") << QByteArray("https://evil.test") << 403;
        QTest::newRow("null") << QByteArray("null") << 403;
    }

    void aPreflightIsAnsweredForNamedOriginsAlone()
    {
        QFETCH(QByteArray, origin);
        QFETCH(int, status);
        RawPeer peer(m_server.port());
        peer.send("OPTIONS /api/v1/login HTTP/1.1\r\nHost: localhost\r\nOrigin: " + origin
                  + "\r\nAccess-Control-Request-Method: POST\r\n\r\n");
        const HttpReply answer = peer.readAnswer().value_or(HttpReply());
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("Access-Control-Allow-Origin"),
                 status == 204 ? origin : QByteArray());
        QCOMPARE(answer.header("Access-Control-Allow-Headers").contains("Authorization"),
                 status == 204);
    }

    void everyAnswerIsHarmlessToABrowser_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("type");
        for (const char *path : {"/healthz", "/api/v1/session", "/nowhere", "/ws"})
            QTest::newRow(path) << QString::fromUtf8(path) << QByteArray("application/json");
        QTest::newRow("/metrics") << QStringLiteral("/metrics")
                                  << QByteArray("text/plain; version=0.0.4; charset=utf-8");
    }

    void everyAnswerIsHarmlessToABrowser()
    {
        QFETCH(QString, path);
        const HttpReply answer = m_server.get(path);
        QTEST(answer.header("Content-Type"), "type");
        QCOMPARE(answer.header("X-Content-Type-Options"), QByteArray("nosniff"));
        // What frames it is another matter than what it loads (CSP 3, 6.1 and 6.4.2).
        QCOMPARE(answer.header("Content-Security-Policy"),
                 QByteArray("default-src 'none'; frame-ancestors 'none'"));
        QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(answer.header("Referrer-Policy"), QByteArray("no-referrer"));
    }

private:
    TestServer m_server;
};

QTEST_GUILESS_MAIN(OriginsTest)
#include "tst_origins.moc"
