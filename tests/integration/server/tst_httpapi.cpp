// SPDX-License-Identifier: MIT
#include "shared/protocol/JsonDocument.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestServer.h"

#include <QtTest>

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

private:
    TestServer m_server;
};

QTEST_GUILESS_MAIN(HttpApiTest)
#include "tst_httpapi.moc"
