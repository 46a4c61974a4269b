// SPDX-License-Identifier: MIT
#include "app/net/HttpAccountApi.h"
#include "app/net/HttpAccountSettingsApi.h"
#include "app/net/KnownKeys.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

using Kind = AccountFailure::Kind;

namespace {

//! Answers each request with the same words, and keeps the last one.
class ScriptedServer : public QTcpServer
{
public:
    QByteArray answer;
    QByteArray head;
    QByteArray body;

    ScriptedServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                    [this, socket, received = QByteArray()]() mutable {
                        received += socket->readAll();
                        take(*socket, received);
                    });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("can't listen");
    }

    void say(const QByteArray &status, const QByteArray &text, const QByteArray &more = {})
    {
        answer = "HTTP/1.1 " + status + "\r\nConnection: close\r\n" + more
            + "Content-Length: " + QByteArray::number(text.size()) + "\r\n\r\n" + text;
    }

    [[nodiscard]] AccountAccess account() const
    {
        return {{QStringLiteral("127.0.0.1"), serverPort(), ServerAddress::Encryption::Plain},
                QStringLiteral("the-token")};
    }

    [[nodiscard]] QString field(const char *name) const
    {
        return QJsonDocument::fromJson(body).object().value(QLatin1String(name)).toString();
    }

private:
    void take(QTcpSocket &socket, const QByteArray &received)
    {
        const auto end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        static const QRegularExpression length(QStringLiteral("content-length: (\\d+)"),
                                               QRegularExpression::CaseInsensitiveOption);
        head = received.first(end);
        body = received.mid(end + 4);
        if (body.size() < length.match(QString::fromLatin1(head)).captured(1).toInt())
            return;
        socket.write(answer);
        socket.disconnectFromHost();
    }
};

} // namespace

//! What goes over the wire, as docs/protocol.md has it.
class TestAccountApi : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    KnownKeys m_keys{m_folder.filePath(QStringLiteral("hearth.ini"))};
    HttpAccountSettingsApi m_settings{m_keys};
    HttpAccountApi m_accounts{m_keys};
    std::optional<Result<Done, AccountFailure>> m_result;

    AccountSettingsApi::Changed keep()
    {
        m_result.reset();
        return [this](const Result<Done, AccountFailure> &result) { m_result = result; };
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void changesThePassword()
    {
        ScriptedServer server;
        server.say("204 No Content", {});
        m_settings.changePassword(server.account(), QStringLiteral("old"), QStringLiteral("new"),
                                  keep());
        QTRY_VERIFY(m_result.has_value());
        QVERIFY(m_result->hasValue());
        QVERIFY(server.head.startsWith("POST /api/v1/password HTTP/1.1"));
        QVERIFY(server.head.contains("Authorization: Bearer the-token"));
        QCOMPARE(server.field("password"), QStringLiteral("old"));
        QCOMPARE(server.field("new_password"), QStringLiteral("new"));
    }

    void setsTheFirstPassword()
    {
        ScriptedServer server;
        server.say("204 No Content", {});
        m_settings.changePassword(server.account(), std::nullopt, QStringLiteral("new"), keep());
        QTRY_VERIFY(m_result.has_value());
        QVERIFY(m_result->hasValue());
        QVERIFY(!server.body.contains("\"password\""));
        QCOMPARE(server.field("new_password"), QStringLiteral("new"));
    }

    void revokesADevice()
    {
        ScriptedServer server;
        server.say("204 No Content", {});
        m_settings.revokeDevice(server.account(), DeviceId(QStringLiteral("dev-2Kq")), keep());
        QTRY_VERIFY(m_result.has_value());
        QVERIFY(m_result->hasValue());
        QVERIFY(server.head.startsWith("POST /api/v1/devices/revoke HTTP/1.1"));
        QCOMPARE(server.field("device"), QStringLiteral("dev-2Kq"));
    }

    void deletesTheAccount()
    {
        ScriptedServer server;
        server.say("204 No Content", {});
        m_settings.deleteAccount(server.account(), QStringLiteral("secret"), keep());
        QTRY_VERIFY(m_result.has_value());
        QVERIFY(m_result->hasValue());
        QVERIFY(server.head.startsWith("POST /api/v1/account/delete HTTP/1.1"));
        QCOMPARE(server.field("password"), QStringLiteral("secret"));
    }

    void listsDevices()
    {
        ScriptedServer server;
        server.say("200 OK",
                   R"({"devices":[{"id":"dev-7Yb","name":"laptop","created_at":1,)"
                   R"("last_used_at":2,"expires_at":3,"current":true}]})");
        std::optional<DeviceList> list;
        m_settings.listDevices(server.account(), [&](const auto &result) { list = *result; });
        QTRY_VERIFY(list.has_value());
        const auto &devices = list->devices;
        QVERIFY(server.head.startsWith("GET /api/v1/devices HTTP/1.1"));
        QCOMPARE(devices.size(), size_t(1));
        QCOMPARE(devices.front().name, std::optional(QStringLiteral("laptop")));
        QCOMPARE(devices.front().current, std::optional(true));
    }

    void registersWithAnInvite()
    {
        ScriptedServer server;
        server.say("429 Too Many Requests", R"({"code":"rate_limited","message":"later"})",
                   "Retry-After: 12\r\n");
        std::optional<AccountFailure> failure;
        m_accounts.registerAccount(
            server.account().server,
            {QStringLiteral("ann"), QStringLiteral("correct horse"), {}, QStringLiteral("K7-2M")},
            [&](const auto &result) { failure = result.error(); });
        QTRY_VERIFY(failure.has_value());
        QCOMPARE(server.field("invite"), QStringLiteral("K7-2M"));
        QVERIFY(!server.body.contains("display_name"));
        QVERIFY(!server.head.contains("Authorization"));
        QCOMPARE(failure->code, ErrorCode::RateLimited);
        QCOMPARE(failure->retryAfter, std::optional(std::chrono::milliseconds(12000)));
    }

    void anOlderServerSaysNotFound()
    {
        ScriptedServer server;
        server.say("404 Not Found", R"({"code":"not_found","message":"nothing is here"})");
        m_settings.changePassword(server.account(), QStringLiteral("old"), QStringLiteral("new"),
                                  keep());
        QTRY_VERIFY(m_result.has_value());
        QCOMPARE(m_result->error().kind, Kind::Refused);
        QCOMPARE(m_result->error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestAccountApi)
#include "tst_account_api.moc"
