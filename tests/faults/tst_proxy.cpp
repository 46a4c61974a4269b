// SPDX-License-Identifier: MIT
#include "tests/bench/load/WebSocketFraming.h"
#include "tests/faults/FaultProxy.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace hearth::faults;
using namespace std::chrono_literals;

//! That the proxy does what the scenarios rely on.
class ProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<QTcpServer>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_proxy = std::make_unique<FaultProxy>(m_server->serverPort());
        m_client = std::make_unique<QTcpSocket>();
        QVERIFY(connectBoth());
    }

    void cleanup()
    {
        m_client.reset();
        m_proxy.reset();
        m_server.reset();
    }

    void passesBothWaysAndTheEnds()
    {
        m_client->write("ping");
        QCOMPARE(read(*m_peer, 4), QByteArray("ping"));
        const QByteArray much(3'000'000, 'x');
        m_peer->write(much);
        QTRY_COMPARE(m_client->bytesAvailable(), much.size());
        QCOMPARE(m_client->readAll(), much);
        m_peer->disconnectFromHost();
        QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(m_proxy->connections(), std::size_t(0));
    }

    void delaysOneWay()
    {
        m_proxy->set(Way::ToServer, {.delay = 150ms, .jitter = 20ms});
        QElapsedTimer time;
        time.start();
        m_peer->write("down");
        QCOMPARE(read(*m_client, 4), QByteArray("down"));
        QVERIFY(time.elapsed() < 140);
        time.start();
        for (const char c : QByteArray("abcdef"))
            m_client->write(QByteArray(1, c));
        QTRY_COMPARE(m_peer->bytesAvailable(), 6);
        QVERIFY(time.elapsed() >= 150);
        QCOMPARE(m_peer->readAll(), QByteArray("abcdef"));
    }

    void holdsTheRate()
    {
        m_proxy->set(Way::ToClient, {.bytesPerSecond = 100'000});
        QElapsedTimer time;
        time.start();
        m_peer->write(QByteArray(50'000, 'x'));
        QTRY_COMPARE(m_client->bytesAvailable(), 50'000);
        QVERIFY2(time.elapsed() >= 450, qPrintable(QString::number(time.elapsed())));
    }

    void stallsAndGoesOn()
    {
        m_proxy->set(Way::ToServer, {.isStalled = true});
        m_client->write("late");
        QTest::qWait(100);
        QCOMPARE(m_peer->bytesAvailable(), 0);
        m_proxy->set(Way::ToServer, {});
        QCOMPARE(read(*m_peer, 4), QByteArray("late"));
    }

    void swallowsBytesAndTheEnd()
    {
        m_proxy->setBothWays({.isSwallowing = true});
        m_client->write("gone");
        m_client->flush();
        m_client->abort();
        QTest::qWait(100);
        QCOMPARE(m_peer->bytesAvailable(), 0);
        QCOMPARE(m_peer->state(), QAbstractSocket::ConnectedState);
    }

    void resetsAfterSoManyBytes()
    {
        m_proxy->set(Way::ToServer, {.resetAfter = 3});
        m_client->write("abcdef");
        QTRY_COMPARE(m_peer->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(m_peer->readAll(), QByteArray("abc"));
        QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(m_client->error(), QAbstractSocket::RemoteHostClosedError);
    }

    void refusesAndAdmits()
    {
        m_proxy->refuse();
        QTcpSocket other;
        other.connectToHost(QHostAddress::LocalHost, m_proxy->port());
        QVERIFY(!other.waitForConnected());
        QCOMPARE(other.error(), QAbstractSocket::ConnectionRefusedError);
        m_proxy->admit();
        other.connectToHost(QHostAddress::LocalHost, m_proxy->port());
        QVERIFY(other.waitForConnected());
    }

    void cutsAll()
    {
        m_proxy->cutAll();
        QTRY_COMPARE(m_peer->state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(connectBoth());
    }

    void dropsTheFramesThatTheHookNames()
    {
        using namespace hearth::bench;
        m_proxy->setHook([](std::string_view payload) {
            return payload == "drop me" ? FrameFate::Drop : FrameFate::Pass;
        });
        const std::string head = "HTTP/1.1 101 Switching Protocols\r\n\r\n";
        std::string sent = head;
        std::string wanted = head;
        for (const char *payload : {"one", "drop me", "two", "drop me"})
            appendServerFrame(sent, Opcode::Text, payload);
        for (const char *payload : {"one", "two"})
            appendServerFrame(wanted, Opcode::Text, payload);
        for (const char c : sent) {
            m_peer->write(&c, 1);
            m_peer->waitForBytesWritten();
        }
        QTRY_COMPARE(m_client->bytesAvailable(), static_cast<qint64>(wanted.size()));
        QCOMPARE(m_client->readAll().toStdString(), wanted);
    }

private:
    //! So many bytes, or what came in time.
    static QByteArray read(QTcpSocket &socket, qint64 size)
    {
        static_cast<void>(
            QTest::qWaitFor([&socket, size] { return socket.bytesAvailable() >= size; }));
        return socket.readAll();
    }

    bool connectBoth()
    {
        m_client->connectToHost(QHostAddress::LocalHost, m_proxy->port());
        if (!m_client->waitForConnected() || !m_server->waitForNewConnection(5000))
            return false;
        m_peer = m_server->nextPendingConnection();
        return m_peer != nullptr;
    }

    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<QTcpSocket> m_client;
    QTcpSocket *m_peer = nullptr;
};

QTEST_GUILESS_MAIN(ProxyTest)
#include "tst_proxy.moc"
