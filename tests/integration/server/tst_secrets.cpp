// SPDX-License-Identifier: MIT
#include "tests/support/RawPeer.h"
#include "tests/support/ServerProcess.h"
#include "tests/support/TestClient.h"

#include <QJsonDocument>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

QByteArray post(const QByteArray &path, const QJsonObject &body)
{
    const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
        + QByteArray::number(json.size()) + "\r\n\r\n" + json;
}

QJsonObject signIn(const QString &name, const QString &password)
{
    return {{QStringLiteral("username"), name}, {QStringLiteral("password"), password}};
}

} // namespace

class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void noneIsInALogOrAnError_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("text") << QStringLiteral("text");
        QTest::newRow("json") << QStringLiteral("json");
    }

    void noneIsInALogOrAnError()
    {
        QFETCH(QString, format);
        qputenv("QT_LOGGING_RULES", "*.debug=true;qt.*=false");
        ServerProcess server({QStringLiteral("--log-format"), format});
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        m_port = static_cast<quint16>(server.webSocketUrl().port());
        const QString password = QStringLiteral("secret-word-of-ann");
        const QString name = QStringLiteral("ann");
        QCOMPARE(ask(post("/api/v1/register", signIn(name, password))), 201);
        const QString token =
            QJsonDocument::fromJson(m_body).object().value(QStringLiteral("token")).toString();
        TestClient client;
        QVERIFY(client.signIn(server.webSocketUrl(), token));
        const auto invite = client.request(InviteCreate{});
        QVERIFY(invite && invite->invite->code);
        const QString text = QStringLiteral("secret-text-of-ann");
        QVERIFY(client.request(MessageSend{RoomId(QStringLiteral("general")), text, std::nullopt}));
        const QString wrong = QStringLiteral("secret-wrong-word");
        const QString made = QStringLiteral("secret-made-up-token");
        m_errors.clear();
        QCOMPARE(ask(post("/api/v1/login", signIn(name, wrong))), 401);
        // One typed into the wrong field.
        QCOMPARE(ask(post("/api/v1/login", signIn(wrong, wrong))), 401);
        QJsonObject again = signIn(name, password);
        again.insert(QStringLiteral("invite"), *invite->invite->code);
        QCOMPARE(ask(post("/api/v1/register", again)), 409);
        again.insert(QStringLiteral("invite"), made);
        QCOMPARE(ask(post("/api/v1/register", again)), 403);
        QCOMPARE(ask(post("/api/v1/login?password=" + wrong.toUtf8(), signIn(name, wrong))), 401);
        for (const QByteArray &secret : {token.toUtf8(), made.toUtf8()}) {
            QCOMPARE(ask("GET /api/v1/session?access_token=" + secret
                         + " HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                     401);
            QCOMPARE(ask("GET /" + secret + " HTTP/1.1\r\nHost: localhost\r\n\r\n"), 404);
            QCOMPARE(ask("GET /ws?token=" + secret + " HTTP/1.1\r\nHost: localhost\r\n\r\n"), 400);
        }
        QCOMPARE(ask("GET /api/v1/session HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                     + made.toUtf8() + "\r\n\r\n"),
                 401);
        QCOMPARE(ask(RawPeer::handshake("Authorization: Bearer " + made.toUtf8() + "\r\n")), 401);
        TestClient stranger;
        stranger.open(server.webSocketUrl());
        QVERIFY(stranger.waitForOpen());
        stranger.send(Auth{made});
        QCOMPARE(stranger.waitForClose(), std::optional(4002));
        // The only one that is meant to stand in an address.
        QVERIFY(client.request(FeedCreate{FeedId(QStringLiteral("doors")), {}, {}, {}, {}}));
        const QByteArray feed = "/api/v1/feeds/doors/";
        QCOMPARE(ask("POST " + feed + "ticket HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                         + token.toUtf8() + "\r\nContent-Length: 0\r\n\r\n",
                     Answer::IsToBeSecret),
                 201);
        const QString ticket =
            QJsonDocument::fromJson(m_body).object().value(QStringLiteral("ticket")).toString();
        QVERIFY(!ticket.isEmpty());
        const QByteArray page =
            "GET " + feed + "events?ticket=" + ticket.toUtf8() + " HTTP/1.1\r\nHost: localhost\r\n";
        QCOMPARE(ask(page + "\r\n"), 200);
        QCOMPARE(ask(page + "Accept: text/event-stream\r\n\r\n"), 200);
        const QByteArray elsewhere = QByteArray(page).replace("doors", "other");
        QCOMPARE(ask(elsewhere + "\r\n"), 401);
        client.close();
        QVERIFY(client.waitForClose());
        QCOMPARE(server.terminate(), 0);
        const QByteArray log = server.takeLog();
        // Else nothing was looked at.
        QVERIFY2(log.contains("draining"), log.constData());
        QVERIFY2(log.contains("sign-in"), log.constData());
        QVERIFY2(log.contains("stream ended"), log.constData());
        for (const QString &secret :
             {password, token, *invite->invite->code, text, wrong, made, ticket}) {
            QVERIFY2(!log.contains(secret.toUtf8()), qPrintable(secret));
            QVERIFY2(!m_errors.contains(secret.toUtf8()), qPrintable(secret));
        }
    }

private:
    enum class Answer { IsToBeHarmless, IsToBeSecret };

    //! The status; the answer is in m_body, and with all of its headers in m_errors, unless it is
    //! to be secret.
    int ask(const QByteArray &request, Answer answer = Answer::IsToBeHarmless)
    {
        RawPeer peer(m_port);
        peer.send(request);
        const HttpReply reply = peer.readAnswer().value_or(HttpReply());
        m_body = reply.body;
        if (answer == Answer::IsToBeSecret)
            return reply.status;
        m_errors += reply.body;
        for (const auto &[key, value] : reply.headers)
            m_errors += key + value;
        return reply.status;
    }

    quint16 m_port = 0;
    QByteArray m_body;
    QByteArray m_errors;
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
