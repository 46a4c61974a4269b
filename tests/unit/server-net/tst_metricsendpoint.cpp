// SPDX-License-Identifier: MIT
#include "server/http/MetricsEndpoint.h"
#include "server/metrics/ServerMetrics.h"

#include <QTest>

using namespace hearth;
using namespace hearth::server;

namespace {

//! Knows one token, whose user has the role.
class OneAccount final : public AccountPort
{
public:
    Role role = Role::Member;
    int asked = 0;

    void registerAccount(const RegisterRequest &, Origin, CredentialsDone) override {}

    void logIn(const LoginRequest &, const QString &, CredentialsDone) override {}

    void logOut(const TokenHash &, ActionDone) override {}

    void admit(const TokenHash &, ActionDone) override {}

    void changePassword(const TokenHash &, const PasswordChange &, const QString &,
                        ActionDone) override
    {}

    void listDevices(const TokenHash &, DevicesDone) override {}

    void revokeDevice(const TokenHash &, const DeviceId &, ActionDone) override {}

    void deleteAccount(const TokenHash &, const AccountDeletion &, const QString &,
                       ActionDone) override
    {}

    void describe(const TokenHash &token, SessionInfoDone done) override
    {
        ++asked;
        if (!(token == TokenHash::ofToken(QStringLiteral("good"))))
            return done(
                Failure{RequestError{ErrorCode::Unauthenticated, QStringLiteral("no such token")}});
        SessionInfo info;
        info.user.role = role;
        done(info);
    }
};

} // namespace

class MetricsEndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void answersThoseWhoMaySee_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("forwarded");
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<Role>("role");
        QTest::addColumn<int>("status");
        const QString here = QStringLiteral("127.0.0.1");
        const QString there = QStringLiteral("192.0.2.7");
        const QByteArray good = "Bearer good";
        QTest::newRow("loopback") << here << false << QByteArray() << Role::Member << 200;
        QTest::newRow("IPv6 loopback")
            << QStringLiteral("::1") << false << QByteArray() << Role::Member << 200;
        QTest::newRow("loopback, bad token")
            << here << false << QByteArray("Bearer bad") << Role::Member << 200;
        QTest::newRow("forwarded loopback") << here << true << QByteArray() << Role::Owner << 401;
        QTest::newRow("stranger") << there << false << QByteArray() << Role::Owner << 401;
        QTest::newRow("no bearer")
            << there << false << QByteArray("Basic Zzp6") << Role::Owner << 401;
        QTest::newRow("bad token")
            << there << false << QByteArray("Bearer bad") << Role::Owner << 401;
        QTest::newRow("member") << there << false << good << Role::Member << 403;
        QTest::newRow("guest") << there << false << good << Role::Guest << 403;
        QTest::newRow("publisher") << there << false << good << Role::Publisher << 403;
        QTest::newRow("admin") << there << false << good << Role::Admin << 200;
        QTest::newRow("owner") << there << false << good << Role::Owner << 200;
        QTest::newRow("forwarded member") << here << true << good << Role::Member << 403;
        QTest::newRow("forwarded admin") << here << true << good << Role::Admin << 200;
    }

    void answersThoseWhoMaySee()
    {
        QFETCH(QString, address);
        QFETCH(bool, forwarded);
        QFETCH(QByteArray, authorization);
        QFETCH(Role, role);
        QFETCH(int, status);
        HttpRequest request{"GET", "/metrics", 1, {}, {}};
        request.isForOwnName = true;
        request.caller = {QHostAddress(address), forwarded};
        if (!authorization.isEmpty())
            request.headers.push_back({"Authorization", authorization});
        const auto response = ask(request, role);
        QVERIFY(response);
        QCOMPARE(response->status, status);
        // The numbers go to nobody else.
        QCOMPARE(response->body.contains("hearth_connections 1\n"), status == 200);
        QCOMPARE(response->toBytes().contains(
                     "\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n"),
                 status == 200);
    }

    void refusesPagesOfOthers()
    {
        HttpRequest request{"GET", "/metrics", 1, {}, {}};
        request.headers = {{"Host", "127.0.0.1:9473"}, {"Origin", "https://example.org"}};
        request.caller = {QHostAddress(QHostAddress::LocalHost), false};
        const auto response = ask(request, Role::Owner);
        QVERIFY(response);
        QCOMPARE(response->status, 403);
    }

    void refusesPagesWhoseNameWasTurnedHere()
    {
        HttpRequest request{"GET", "/metrics", 1, {}, {}};
        request.headers = {{"Host", "evil.example"}};
        request.caller = {QHostAddress(QHostAddress::LocalHost), false};
        QCOMPARE(ask(request, Role::Owner)->status, 403);
    }

    void asksNothingForLoopback()
    {
        HttpRequest request{"GET", "/metrics", 1, {}, {}};
        request.headers = {{"Authorization", "Bearer good"}};
        request.isForOwnName = true;
        request.caller = {QHostAddress(QHostAddress::LocalHost), false};
        QVERIFY(ask(request, Role::Member));
        QCOMPARE(m_accounts.asked, 0);
    }

    void takesGetAlone()
    {
        HttpRouter router;
        MetricsEndpoint endpoint(m_accounts, m_metrics);
        endpoint.addTo(router);
        QCOMPARE(router.find({"POST", "/metrics", 1, {}, {}}).error().status, 405);
    }

private:
    std::optional<HttpResponse> ask(const HttpRequest &request, Role role)
    {
        m_accounts.role = role;
        m_accounts.asked = 0;
        ServerMetrics metrics(QStringLiteral("1.2.3"));
        metrics.connectionOpened();
        MetricsEndpoint endpoint(m_accounts, metrics);
        HttpRouter router;
        endpoint.addTo(router);
        std::optional<HttpResponse> given;
        const auto handler = router.find(request);
        if (handler)
            (*handler)(request, [&given](const HttpResponse &response) { given = response; });
        return given;
    }

    OneAccount m_accounts;
    ServerMetrics m_metrics{QStringLiteral("1.2.3")};
};

QTEST_GUILESS_MAIN(MetricsEndpointTest)
#include "tst_metricsendpoint.moc"
