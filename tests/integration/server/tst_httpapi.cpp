// SPDX-License-Identifier: MIT
#include "shared/protocol/JsonDocument.h"
#include "tests/support/RawPeer.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestServer.h"

#include <QTest>

using namespace hearth;
using namespace hearth::test;

class HttpApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_server.start()); }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cleanupTestCase() { m_server.stop(); }

    void registersAndSignsIn()
    {
        const HttpReply made = m_server.post(
            QStringLiteral("/api/v1/register"),
            R"({"username":"Ann","password":"correct horse","display_name":"Ann A."})");
        QCOMPARE(made.status, 201);
        const auto credentials = readJson<Credentials>(made.body, "credentials");
        QVERIFY(credentials);
        QCOMPARE(credentials->user.username, QStringLiteral("Ann"));
        QCOMPARE(credentials->user.displayName, QStringLiteral("Ann A."));
        QCOMPARE(credentials->user.role, Role::Owner);
        QVERIFY(credentials->expiresAt > QDateTime::currentMSecsSinceEpoch());

        const HttpReply again =
            m_server.post(QStringLiteral("/api/v1/login"),
                          R"({"username":"ann","password":"correct horse","device":"test"})");
        QCOMPARE(again.status, 200);
        const auto second = readJson<Credentials>(again.body, "credentials");
        QVERIFY(second && second->token != credentials->token);

        const HttpReply session = m_server.get(QStringLiteral("/api/v1/session"), second->token);
        QCOMPARE(session.status, 200);
        const auto info = readJson<SessionInfo>(session.body, "session");
        QVERIFY(info);
        QCOMPARE(info->user.id, credentials->user.id);
        QCOMPARE(info->expiresAt, second->expiresAt);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const char *path, QByteArray body, int status,
                            ErrorCode code) {
            QTest::newRow(name) << QStringLiteral("/api/v1/") + QString::fromUtf8(path)
                                << std::move(body) << status << code;
        };
        row("no JSON", "login", "x", 400, ErrorCode::BadRequest);
        row("no body", "login", "", 400, ErrorCode::BadRequest);
        row("field missing", "login", R"({"username":"ann"})", 400, ErrorCode::BadRequest);
        row("wrong password", "login", R"({"username":"taken","password":"wrong one"})", 401,
            ErrorCode::Unauthenticated);
        row("nobody", "login", R"({"username":"nobody","password":"wrong one"})", 401,
            ErrorCode::Unauthenticated);
        row("name taken", "register", R"({"username":"TAKEN","password":"correct horse"})", 409,
            ErrorCode::Conflict);
        row("bad name", "register", R"({"username":"a\u0007b","password":"correct horse"})", 400,
            ErrorCode::BadRequest);
        row("huge", "register", QByteArray(70000, ' '), 413, ErrorCode::TooLarge);
        row("no token", "logout", "", 401, ErrorCode::Unauthenticated);
    }

    void refuses()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(ErrorCode, code);
        (void)m_server.makeAccount(QStringLiteral("taken"));
        const HttpReply reply = m_server.post(path, body);
        QCOMPARE(reply.status, status);
        const auto error = readJson<HttpError>(reply.body, "error");
        QVERIFY(error);
        QCOMPARE(error->code, code);
        QVERIFY(!error->message.isEmpty());
        QCOMPARE(reply.header("WWW-Authenticate"),
                 status == 401 ? QByteArray("Bearer") : QByteArray());
    }

    void refusesAnUnknownToken()
    {
        QCOMPARE(m_server.get(QStringLiteral("/api/v1/session"), QStringLiteral("x")).status, 401);
        QCOMPARE(m_server.get(QStringLiteral("/api/v1/session")).status, 401);
    }

    void logOutClosesTheSessionsOfTheToken()
    {
        const Credentials user = m_server.makeAccount(QStringLiteral("leaver"));
        TestClient client;
        QVERIFY(client.signIn(m_server.webSocketUrl(), user.token));
        QCOMPARE(m_server.post(QStringLiteral("/api/v1/logout"), {}, user.token).status, 204);
        QCOMPARE(client.waitForClose(), std::optional(4010));
        QCOMPARE(m_server.get(QStringLiteral("/api/v1/session"), user.token).status, 401);
        client.open(m_server.webSocketUrl(), user.token);
        QVERIFY(!client.waitForOpen());
    }

    void keepsStrangersOut_data()
    {
        QTest::addColumn<int>("registration");
        QTest::addColumn<bool>("takesTheFirst");
        QTest::newRow("invite") << static_cast<int>(server::Registration::Invite) << true;
        QTest::newRow("closed") << static_cast<int>(server::Registration::Closed) << false;
    }

    void keepsStrangersOut()
    {
        QFETCH(int, registration);
        QFETCH(bool, takesTheFirst);
        TestServer guarded;
        guarded.config.registration = static_cast<server::Registration>(registration);
        QVERIFY(guarded.start());
        // On loopback the first account owns the server and needs no invite.
        QCOMPARE(!guarded.makeAccount(QStringLiteral("first")).token.isEmpty(), takesTheFirst);
        const HttpReply second =
            guarded.post(QStringLiteral("/api/v1/register"),
                         R"({"username":"second","password":"correct horse"})");
        QCOMPARE(second.status, 403);
        QVERIFY(second.body.contains("\"forbidden\""));
        guarded.stop();
    }

    void keepsTheConnectionOrSaysClose_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("stays");
        const auto row = [](const char *name, const QByteArray &request, int status, bool stays) {
            QTest::newRow(name) << request << status << stays;
        };
        const auto get = [](const QByteArray &path, const QByteArray &rest) {
            return "GET " + path + rest + "\r\nHost: localhost\r\n\r\n";
        };
        const auto login = [](const QByteArray &lines, const QByteArray &body) {
            return "POST /api/v1/login HTTP/1.1\r\nHost: a\r\n" + lines + "\r\n" + body;
        };
        row("1.1", get("/healthz", " HTTP/1.1"), 200, true);
        row("1.1, close", get("/healthz", " HTTP/1.1\r\nConnection: x, Close"), 200, false);
        row("1.1, keep-alive", get("/healthz", " HTTP/1.1\r\nConnection: Keep-Alive"), 200, true);
        row("1.0", get("/healthz", " HTTP/1.0"), 200, false);
        row("1.0, keep-alive", get("/healthz", " HTTP/1.0\r\nConnection: x, Keep-Alive"), 200,
            true);
        row("not found", get("/x", " HTTP/1.1"), 404, true);
        row("not found, close", get("/x", " HTTP/1.1\r\nConnection: close"), 404, false);
        row("not found, with a body", "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc",
            404, true);
        row("other method", "PUT /healthz HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc", 405,
            true);
        row("no token", get("/api/v1/session", " HTTP/1.1"), 401, true);
        row("bad body, well framed", login("Content-Length: 1\r\n", "x"), 400, true);
        row("chunked", login("Transfer-Encoding: chunked\r\n", "1\r\nx\r\n0\r\n\r\n"), 400, true);
        row("chunked, 1.0",
            "POST /api/v1/logout HTTP/1.0\r\nConnection: keep-alive\r\nTransfer-Encoding: "
            "chunked\r\n"
            "\r\n1\r\nx\r\n0\r\n\r\n",
            401, false);
        row("bad chunk", login("Transfer-Encoding: chunked\r\n", "x\r\n"), 400, false);
        row("too large", login("Content-Length: 99999\r\n", "x"), 413, false);
        row("too large for a path that is none",
            "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 99999\r\n\r\nx", 413, false);
        row("no host", "GET /healthz HTTP/1.1\r\n\r\n", 400, false);
        row("head too large", get("/healthz", " HTTP/1.1\r\nX: " + QByteArray(17000, 'x')), 431,
            false);
        row("no upgrade", get("/ws", " HTTP/1.1"), 400, false);
    }

    void keepsTheConnectionOrSaysClose()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QFETCH(bool, stays);
        RawPeer peer(m_server.port());
        // Twice, so that it holds for a kept connection as well.
        const QByteArray first = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n";
        peer.send(first);
        QCOMPARE(statusOf(peer), 200);
        peer.send(request);
        const HttpReply reply = peer.readAnswer().value_or(HttpReply());
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.header("Connection"), QByteArray(stays ? "keep-alive" : "close"));
        if (!stays) {
            QVERIFY(peer.waitForEnd());
            QCOMPARE(peer.unread(), QByteArray());
            return;
        }
        peer.send(first);
        QCOMPARE(statusOf(peer), 200);
    }

    void answersPipelinedRequestsInOrder()
    {
        RawPeer peer(m_server.port());
        // One that has to wait for its answer, for which the next ones wait in their turn.
        const QByteArray login = R"({"username":"nobody","password":"wrong one"})";
        peer.send("POST /api/v1/login HTTP/1.1\r\nHost: a\r\nContent-Length: "
                  + QByteArray::number(login.size()) + "\r\n\r\n" + login
                  + "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"
                    "GET /x HTTP/1.1\r\nHost: a\r\n\r\n"
                    "GET /readyz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
                    "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
        for (const int status : {401, 200, 404, 200})
            QCOMPARE(statusOf(peer), status);
        QVERIFY(peer.waitForEnd());
        QCOMPARE(peer.unread(), QByteArray());
    }

    void takesNoMoreThanAHundredRequests()
    {
        RawPeer peer(m_server.port());
        // Much more than the server keeps of what it hasn't looked at yet.
        const QByteArray request =
            "GET /healthz HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(1000, 'x') + "\r\n\r\n";
        peer.send(request.repeated(110));
        for (int i = 1; i <= 100; ++i) {
            const HttpReply reply = peer.readAnswer().value_or(HttpReply());
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.header("Connection"), QByteArray(i < 100 ? "keep-alive" : "close"));
        }
        QVERIFY(peer.waitForEnd());
        QCOMPARE(peer.unread(), QByteArray());
    }

    void sendsNoBodyForHead()
    {
        RawPeer peer(m_server.port());
        peer.send("HEAD /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_VERIFY(peer.unread().endsWith("\r\n\r\n"));
        const QByteArray head = peer.unread();
        QVERIFY2(head.startsWith("HTTP/1.1 405"), head.constData());
        peer.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_VERIFY(peer.unread().endsWith("}"));
        // A body, if it came, would stand where the next answer has to begin.
        QVERIFY(peer.unread().startsWith(head + "HTTP/1.1 200"));
    }

    void upgradesAKeptConnection()
    {
        const Credentials user = m_server.makeAccount(QStringLiteral("upgrader"));
        RawPeer peer(m_server.port());
        peer.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(statusOf(peer), 200);
        QVERIFY(peer.upgrade(user.token));
        // Above what a connection may send before it is one of those that have signed in.
        peer.send(RawFrame{.payload = R"({"type":"ping","id":"1"})" + QByteArray(100'000, ' ')});
        peer.send(RawFrame::close(4999));
        QCOMPARE(peer.waitForClose(), 4999);
        QVERIFY(peer.waitForEnd());
    }

    void endsAKeptConnectionThatIsIdleOrSlow()
    {
        RawPeer idle(m_server.port());
        RawPeer slow(m_server.port());
        for (RawPeer *peer : {&idle, &slow}) {
            peer->send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
            QCOMPARE(statusOf(*peer), 200);
        }
        slow.send("GET");
        QElapsedTimer time;
        time.start();
        QCOMPARE(statusOf(slow, std::chrono::seconds(8)), 408);
        QVERIFY(time.elapsed() >= 4500); // the timers are coarse ones
        QVERIFY(slow.waitForEnd());
        QVERIFY(idle.waitForEnd(std::chrono::seconds(20)));
        QVERIFY(time.elapsed() >= 14'000);
        QCOMPARE(idle.unread(), QByteArray());
    }

private:
    static int statusOf(RawPeer &peer, std::chrono::milliseconds timeout = RawPeer::patience)
    {
        return peer.readAnswer(timeout).value_or(HttpReply()).status;
    }

    TestServer m_server;
};

QTEST_GUILESS_MAIN(HttpApiTest)
#include "tst_httpapi.moc"
