// SPDX-License-Identifier: MIT
#include "tests/support/RawPeer.h"
#include "tests/support/TestServer.h"

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
        for (const char *path : {"/healthz", "/api/v1/session", "/nowhere", "/metrics", "/ws"})
            QTest::newRow(path) << QString::fromUtf8(path);
    }

    void everyAnswerIsHarmlessToABrowser()
    {
        QFETCH(QString, path);
        const HttpReply answer = m_server.get(path);
        QCOMPARE(answer.header("X-Content-Type-Options"), QByteArray("nosniff"));
        QVERIFY(answer.header("Content-Security-Policy").startsWith("default-src 'none'"));
        QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(answer.header("Referrer-Policy"), QByteArray("no-referrer"));
    }

private:
    TestServer m_server;
};

QTEST_GUILESS_MAIN(OriginsTest)
#include "tst_origins.moc"
