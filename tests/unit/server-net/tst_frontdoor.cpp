// SPDX-License-Identifier: MIT
#include "server/http/HealthEndpoints.h"
#include "server/metrics/ServerMetrics.h"
#include "server/net/FrontDoor.h"
#include "server/net/TlsIdentity.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/server/UnaskedPorts.h"
#include "tests/unit/server-net/TlsArrivals.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace hearth;
using namespace hearth::server;

class FrontDoorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_draining = false;
        m_router = {};
        m_worker = std::make_unique<QObject>();
    }

    void cleanup() { m_worker.reset(); }

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
        new FrontDoor(socket, m_house, m_worker.get());
        client.write("GET / HTTP/1.1\r\nX: " + QByteArray(1'000'000, 'x'));
        // All that the kernel takes is there before anything of it is read.
        client.flush();
        QTRY_VERIFY(client.peek(100).startsWith("HTTP/1.1 431 "));
        QVERIFY2(most >= 16 * 1024, qPrintable(QString::number(most)));
        QVERIFY2(most <= 20 * 1024, qPrintable(QString::number(most)));
    }

    //! What is not decrypted yet counts, too.
    void holdsLittleOverTls_data()
    {
        QTest::addColumn<int>("recordBytes");
        QTest::addColumn<int>("bound");
        QTest::newRow("small records") << 1000 << 24 * 1024;
        // A record is decrypted as a whole.
        QTest::newRow("full records") << 16 * 1024 << 40 * 1024;
    }

    void holdsLittleOverTls()
    {
        QFETCH(int, recordBytes);
        QFETCH(int, bound);
        const TestCertificates made;
        const auto identity = TlsIdentity::load(made.make(QStringLiteral("den")));
        QVERIFY(identity);
        Listener listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        Arrival *socket = nullptr;
        listener.arrived = [&](Arrival *arrival) {
            socket = arrival;
            socket->setSslConfiguration((*identity)->configuration());
            socket->startServerEncryption();
        };
        QSslSocket client;
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), listener.serverPort());
        QTRY_VERIFY(socket && socket->isEncrypted() && client.isEncrypted());
        qint64 most = 0;
        const auto look = [socket, &most] {
            most = std::max(most, socket->bytesAvailable() + socket->encryptedBytesAvailable());
        };
        auto *below = socket->findChild<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(below);
        connect(below, &QTcpSocket::readyRead, socket, look);
        connect(socket, &QTcpSocket::readyRead, socket, look);
        new FrontDoor(socket, m_house, m_worker.get());
        client.write("GET / HTTP/1.1\r\nX: ");
        for (int sent = 0; sent < 100'000; sent += recordBytes) {
            client.write(QByteArray(recordBytes, 'x'));
            client.flush();
        }
        QTRY_VERIFY(client.peek(100).startsWith("HTTP/1.1 431 "));
        QVERIFY2(most >= 16 * 1024, qPrintable(QString::number(most)));
        QVERIFY2(most <= bound, qPrintable(QString::number(most)));
    }

    //! A balancer asks over and over on one connection.
    void aKeptConnectionHearsThatTheServerDrains()
    {
        HealthEndpoints health(m_draining);
        health.addTo(m_router);
        const auto client = connectClient();
        client->write("GET /readyz HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(comes(*client, "HTTP/1.1 200 OK\r\n"));
        m_draining = true;
        client->write("GET /readyz HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(comes(*client, "HTTP/1.1 503 Service Unavailable\r\n"));
        QVERIFY(m_received.contains("\r\nConnection: close\r\n"));
        QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
    }

    void whileTheServerDrainsNothingIsBegun()
    {
        m_router.add("POST", "/api/v1/thing",
                     [](const HttpRequest &, const HttpRespond &) { QFAIL("it is begun"); });
        m_draining = true;
        const auto client = connectClient();
        client->write("POST /api/v1/thing HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
        QVERIFY(comes(*client, "HTTP/1.1 503 Service Unavailable\r\n"));
        QVERIFY(m_received.contains("\r\nRetry-After: "));
    }

    //! Else the end of the server could take it away.
    void anAnswerIsUnderWayUntilItHasLeft()
    {
        HttpRespond respond;
        m_router.add("GET", "/large",
                     [&respond](const HttpRequest &, HttpRespond then) { respond = then; });
        const auto client = connectClient();
        client->setReadBufferSize(1024);
        client->write("GET /large HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_VERIFY(respond);
        QVERIFY(!m_exchanges.isEmpty());
        // More than the kernel takes.
        respond({200, QByteArray(20'000'000, 'x'), {}});
        QVERIFY(comes(*client, "HTTP/1.1 200 OK\r\n"));
        QVERIFY(m_received.contains("\r\nConnection: keep-alive\r\n"));
        QVERIFY(!m_exchanges.isEmpty());
        client->setReadBufferSize(0);
        QTRY_VERIFY((client->readAll(), m_exchanges.isEmpty()));
        QCOMPARE(client->state(), QAbstractSocket::ConnectedState);
    }

private:
    //! Of a connection that stands before a front door.
    std::unique_ptr<QTcpSocket> connectClient()
    {
        auto client = std::make_unique<QTcpSocket>();
        m_received.clear();
        if (!m_listener.isListening())
            (void)m_listener.listen(QHostAddress::LocalHost);
        client->connectToHost(m_listener.serverAddress(), m_listener.serverPort());
        if (QTest::qWaitFor([this] { return m_listener.hasPendingConnections(); }))
            new FrontDoor(m_listener.nextPendingConnection(), m_house, m_worker.get());
        return client;
    }

    //! Whether the whole head of such an answer comes.
    bool comes(QTcpSocket &client, const QByteArray &begin)
    {
        return QTest::qWaitFor([&] {
            m_received += client.readAll();
            const qsizetype at = m_received.indexOf(begin);
            return at >= 0 && m_received.indexOf("\r\n\r\n", at) >= 0;
        });
    }

    QTcpServer m_listener;
    QByteArray m_received;
    std::unique_ptr<QObject> m_worker;
    FakeClock m_clock;
    HttpRouter m_router;
    UnaskedAccounts m_accounts;
    std::atomic<bool> m_draining = false;
    AddressLedger m_addresses{m_clock, {}};
    OriginPolicy m_origins;
    OwnNames m_names;
    AddressRanges m_proxies;
    ServerMetrics m_serverMetrics{QStringLiteral("test")};
    WorkerMetrics m_metrics{m_serverMetrics, QStringLiteral("0")};
    OpenExchanges m_exchanges{[] {}};
    FrontDoor::House m_house{m_router,
                             m_accounts,
                             m_draining,
                             m_addresses,
                             m_origins,
                             m_names,
                             m_proxies,
                             m_metrics,
                             m_exchanges,
                             [](QTcpSocket *, const std::optional<TokenHash> &) { QFAIL("it is handed over"); }};
};

QTEST_GUILESS_MAIN(FrontDoorTest)
#include "tst_frontdoor.moc"
