// SPDX-License-Identifier: MIT
#include "server/metrics/WorkerMetrics.h"
#include "server/net/AcceptedConnection.h"
#include "server/net/ConnectionList.h"
#include "tests/support/FakeClock.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

class ConnectionListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_server.listen(QHostAddress::LocalHost)); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_list = std::make_unique<ConnectionList>(m_clock, m_metrics);
    }

    void cleanup()
    {
        m_sockets.clear();
        QCOMPARE(m_list->count(), std::size_t(0));
        m_list.reset();
    }

    void findsTheConnectionOfASocket()
    {
        QTcpSocket &socket = add(accepted());
        QCOMPARE(server::AcceptedConnection::of(socket).parent(), &socket);
        QCOMPARE(server::AcceptedConnection::of(socket).caller(),
                 QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(server::AcceptedConnection::of(socket).since(), m_clock.steadyNow());
        QCOMPARE(m_list->count(), std::size_t(1));
    }

    void letsAsManyStrangersStayAsThereIsRoomFor()
    {
        QTcpSocket &oldest = add(accepted());
        addStrangers(ConnectionList::idleLimit - 1);
        m_clock.advance(1h);
        QCOMPARE(oldest.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(m_list->count(), ConnectionList::idleLimit);
    }

    void evictsTheOldestAboveTheLimit()
    {
        QTcpSocket &oldest = add(accepted());
        m_clock.advance(1ms);
        QTcpSocket &second = add(accepted());
        addStrangers(ConnectionList::idleLimit - 2);
        m_clock.advance(ConnectionList::idleAfter);
        addStrangers(1);
        QCOMPARE(oldest.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(second.state(), QAbstractSocket::ConnectedState);
        addStrangers(1);
        QCOMPARE(second.state(), QAbstractSocket::UnconnectedState);
    }

    void evictsNoneThatHasOnlyCome_data()
    {
        QTest::addColumn<int>("ageMillis");
        QTest::addColumn<bool>("isEvicted");
        QTest::newRow("at once") << 0 << false;
        QTest::newRow("just too young") << 999 << false;
        QTest::newRow("old enough") << 1000 << true;
    }

    void evictsNoneThatHasOnlyCome()
    {
        QFETCH(const int, ageMillis);
        QFETCH(const bool, isEvicted);
        QTcpSocket &oldest = add(accepted());
        m_clock.advance(std::chrono::milliseconds(ageMillis));
        addStrangers(ConnectionList::idleLimit);
        QCOMPARE(oldest.state() == QAbstractSocket::UnconnectedState, isEvicted);
    }

    //! A crowd that came at once makes way at once when it has grown old.
    void evictsAllThatAreTooMany()
    {
        std::vector<QTcpSocket *> early;
        for (int i = 0; i < 5; ++i)
            early.push_back(&add(accepted()));
        addStrangers(ConnectionList::idleLimit);
        for (const QTcpSocket *socket : early)
            QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
        m_clock.advance(ConnectionList::idleAfter);
        QTcpSocket &newest = add(accepted());
        for (const QTcpSocket *socket : early)
            QCOMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(newest.state(), QAbstractSocket::ConnectedState);
    }

    void evictsNoneThatHasSignedIn()
    {
        QTcpSocket &member = add(accepted());
        QTcpSocket &stranger = add(accepted());
        server::AcceptedConnection::of(member).setUser(UserId(QStringLiteral("u1")));
        server::AcceptedConnection::of(member).setUser(
            UserId(QStringLiteral("u1"))); // twice does no harm
        m_clock.advance(1h);
        addStrangers(ConnectionList::idleLimit - 1);
        QCOMPARE(stranger.state(), QAbstractSocket::ConnectedState);
        addStrangers(2 * ConnectionList::idleLimit);
        QCOMPARE(stranger.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(member.state(), QAbstractSocket::ConnectedState);
    }

    void makesRoomWhenAConnectionGoes()
    {
        QTcpSocket &oldest = add(accepted());
        addStrangers(ConnectionList::idleLimit - 1);
        m_clock.advance(1h);
        m_sockets.pop_back();
        QCOMPARE(m_list->count(), ConnectionList::idleLimit - 1);
        addStrangers(1);
        QCOMPARE(oldest.state(), QAbstractSocket::ConnectedState);
    }

    //! As a socket does whose owner deletes it as soon as it ends.
    void bearsAnEvictedSocketThatGoesAtOnce()
    {
        auto *doomed = accepted().release();
        new server::AcceptedConnection(doomed, *m_list, {});
        connect(doomed, &QTcpSocket::disconnected, doomed, [doomed] { doomed->deleteLater(); });
        connect(doomed, &QTcpSocket::disconnected, this,
                [doomed] { delete &server::AcceptedConnection::of(*doomed); });
        addStrangers(ConnectionList::idleLimit - 1);
        m_clock.advance(1h);
        addStrangers(1);
        QCOMPARE(m_list->count(), ConnectionList::idleLimit);
        QCoreApplication::sendPostedEvents(doomed, QEvent::DeferredDelete);
    }

    void countsForTheCallerOnceAProxyNamesIt()
    {
        AddressLedger ledger(m_clock, {1, false});
        const QHostAddress proxy(QHostAddress::LocalHost);
        const QHostAddress caller(QStringLiteral("1.2.3.4"));
        QTcpSocket &socket = add(accepted(), std::move(*ledger.connect(proxy)));
        QVERIFY(!ledger.connect(proxy));
        server::AcceptedConnection::of(socket).setCaller(caller,
                                                         std::move(*ledger.connect(caller)));
        QCOMPARE(server::AcceptedConnection::of(socket).caller(), caller);
        QVERIFY(ledger.connect(proxy));
        QVERIFY(!ledger.connect(caller));
        m_sockets.clear();
        QVERIFY(ledger.connect(caller));
    }

    void logsTheEndOfAWebSocket()
    {
        QTcpSocket &socket = add(accepted());
        server::AcceptedConnection::of(socket).setUser(UserId(QStringLiteral("u1")));
        server::AcceptedConnection::of(socket).setEnding({1000, 12, 34});
        m_clock.advance(1500ms);
        QTest::ignoreMessage(QtInfoMsg,
                             "connection ended peer=127.0.0.1 user=u1 seconds=1.5 received=12 "
                             "sent=34 code=1000");
        m_sockets.clear();
    }

    void logsTheEndOfAStream()
    {
        QTcpSocket &socket = add(accepted());
        m_clock.advance(1h);
        auto &connection = server::AcceptedConnection::of(socket);
        connection.beginStream();
        connection.setUser(UserId(QStringLiteral("u1")));
        connection.setEnding(server::AcceptedConnection::StreamEnding{12, 34});
        m_clock.advance(1500ms);
        QCOMPARE(reading().of(GaugePlace::Streams), 1);
        QTest::ignoreMessage(QtInfoMsg,
                             "stream ended peer=127.0.0.1 user=u1 seconds=1.5 received=12 sent=34");
        m_sockets.clear();
        QCOMPARE(reading().of(GaugePlace::Streams), 0);
        // It was none of the WebSockets.
        QCOMPARE(reading().counters.at(CounterPlace::closeNone), 0);
    }

private:
    MetricsReading reading()
    {
        m_metrics.flush();
        return m_allMetrics.reading();
    }

    std::unique_ptr<QTcpSocket> accepted()
    {
        auto client = std::make_unique<QTcpSocket>();
        client->connectToHost(m_server.serverAddress(), m_server.serverPort());
        if (!m_server.waitForNewConnection(5000))
            qFatal("No connection came");
        std::unique_ptr<QTcpSocket> socket(m_server.nextPendingConnection());
        client->setParent(socket.get());
        (void)client.release();
        return socket;
    }

    QTcpSocket &add(std::unique_ptr<QTcpSocket> socket, AddressLedger::Ticket ticket = {})
    {
        new server::AcceptedConnection(socket.get(), *m_list, std::move(ticket));
        return *m_sockets.emplace_back(std::move(socket));
    }

    //! Sockets that are not connected take no descriptors.
    void addStrangers(std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i)
            add(std::make_unique<QTcpSocket>());
    }

    FakeClock m_clock;
    ServerMetrics m_allMetrics{QStringLiteral("1")};
    WorkerMetrics m_metrics{m_allMetrics, QStringLiteral("0")};
    QTcpServer m_server;
    std::unique_ptr<ConnectionList> m_list;
    std::vector<std::unique_ptr<QTcpSocket>> m_sockets;
};

QTEST_GUILESS_MAIN(ConnectionListTest)
#include "tst_connectionlist.moc"
