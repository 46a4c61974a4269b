// SPDX-License-Identifier: MIT
#include "server/metrics/ServerMetrics.h"
#include "server/net/FrontDoor.h"
#include "tests/support/FakeClock.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace hearth;
using namespace hearth::server;

namespace {

//! Whom nobody is to ask.
class NoAccounts final : public AccountPort
{
public:
    void registerAccount(const RegisterRequest &, Origin, CredentialsDone) override { fail(); }

    void logIn(const LoginRequest &, const QString &, CredentialsDone) override { fail(); }

    void logOut(const TokenHash &, ActionDone) override { fail(); }

    void describe(const TokenHash &, SessionInfoDone) override { fail(); }

    void admit(const TokenHash &, ActionDone) override { fail(); }

    void changePassword(const TokenHash &, const PasswordChange &, const QString &,
                        ActionDone) override
    {
        fail();
    }

    void listDevices(const TokenHash &, DevicesDone) override { fail(); }

    void revokeDevice(const TokenHash &, const DeviceId &, ActionDone) override { fail(); }

    void deleteAccount(const TokenHash &, const AccountDeletion &, const QString &,
                       ActionDone) override
    {
        fail();
    }

private:
    static void fail() { QFAIL("an account is asked for"); }
};

} // namespace

class FrontDoorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void holdsLittleForWhoHasNotFinished()
    {
        QTcpServer listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        QTcpSocket client;
        client.connectToHost(listener.serverAddress(), listener.serverPort());
        QTRY_VERIFY(listener.hasPendingConnections());
        QTcpSocket *socket = listener.nextPendingConnection();
        qint64 most = 0;
        connect(socket, &QTcpSocket::readyRead, socket,
                [socket, &most] { most = std::max(most, socket->bytesAvailable()); });
        QObject worker;
        new FrontDoor(socket, m_house, &worker);
        client.write("GET / HTTP/1.1\r\nX: " + QByteArray(1'000'000, 'x'));
        // All that the kernel takes is there before anything of it is read.
        client.flush();
        QTRY_VERIFY(client.peek(100).startsWith("HTTP/1.1 431 "));
        QVERIFY2(most >= 16 * 1024, qPrintable(QString::number(most)));
        QVERIFY2(most <= 20 * 1024, qPrintable(QString::number(most)));
    }

private:
    FakeClock m_clock;
    HttpRouter m_router;
    NoAccounts m_accounts;
    std::atomic<bool> m_draining = false;
    AddressLedger m_addresses{m_clock, {}};
    OriginPolicy m_origins;
    OwnNames m_names;
    AddressRanges m_proxies;
    ServerMetrics m_serverMetrics{QStringLiteral("test")};
    WorkerMetrics m_metrics{m_serverMetrics, QStringLiteral("0")};
    FrontDoor::House m_house{
        m_router,
        m_accounts,
        m_draining,
        m_addresses,
        m_origins,
        m_names,
        m_proxies,
        m_metrics,
        [](QTcpSocket *, const std::optional<TokenHash> &) { QFAIL("it is handed over"); }};
};

QTEST_GUILESS_MAIN(FrontDoorTest)
#include "tst_frontdoor.moc"
