// SPDX-License-Identifier: MIT
#include "server/net/HandshakeQueue.h"
#include "server/net/TlsHandshake.h"
#include "tests/support/TestCertificates.h"
#include "tests/unit/server-net/TlsArrivals.h"

#include <QElapsedTimer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

using namespace hearth::server;
using namespace std::chrono_literals;

//! Who wants to speak TLS while many others only begin to.
class TlsCrowdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        auto identity = TlsIdentity::load(m_made.make(QStringLiteral("den")));
        QVERIFY2(identity, identity ? "" : qPrintable(identity.error()));
        m_identity = std::move(*identity);
        m_listener.arrived = [this](Arrival *socket) {
            socket->comesFrom(m_peerAddress);
            ++m_arrived;
            connect(
                socket, &QSslSocket::readyRead, this, [this] { ++m_heard; },
                Qt::SingleShotConnection);
            new TlsHandshake(
                socket, *m_identity, m_queue,
                {[this](QSslSocket *ready) { m_ready.reset(ready); }, [this] { ++m_failures; }},
                m_house.get());
        };
        QVERIFY(m_listener.listen(QHostAddress::LocalHost));
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_house = std::make_unique<QObject>();
        m_peerAddress = QHostAddress::LocalHost;
        m_arrived = 0;
        m_heard = 0;
        m_failures = 0;
    }

    void cleanup()
    {
        m_ready.reset();
        m_house.reset();
    }

    void isNotHeldUpByManyWhoSayNoMore_data()
    {
        QTest::addColumn<int>("addresses");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("hasPlaceLeft");
        const QByteArray hello = clientHello(0x0303);
        QTest::newRow("the first byte, of many") << 200 << hello.left(1) << true;
        QTest::newRow("half a ClientHello, of many") << 200 << hello.left(40) << true;
        QTest::newRow("all but a byte of it, of many") << 200 << hello.chopped(1) << true;
        QTest::newRow("a ClientHello, of one address") << 1 << hello << true;
        QTest::newRow("a ClientHello, of two") << 2 << hello << true;
        QTest::newRow("a ClientHello, of many") << 200 << hello << false;
    }

    void isNotHeldUpByManyWhoSayNoMore()
    {
        QFETCH(int, addresses);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, hasPlaceLeft);
        std::vector<std::unique_ptr<QTcpSocket>> mute;
        for (int i = 0; i < 200; ++i) {
            m_peerAddress = QHostAddress(0xc0000200U + static_cast<quint32>(i % addresses));
            mute.push_back(std::make_unique<QTcpSocket>());
            talk(*mute.back(), bytes, static_cast<std::size_t>(i) + 1);
        }
        m_peerAddress = QHostAddress(QStringLiteral("198.51.100.1"));
        QTRY_COMPARE(m_heard, mute.size());
        QVERIFY(!hasPlaceLeft || isPlaceLeft());
        QElapsedTimer passed;
        passed.start();
        QSslSocket client;
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_listener.serverPort());
        QTRY_VERIFY(client.isEncrypted());
        // Else those before it have their time first.
        const std::chrono::milliseconds most =
            hasPlaceLeft ? 1000ms : TlsHandshake::hurriedDeadline + 1000ms;
        QVERIFY2(passed.elapsed() < most.count(), qPrintable(QString::number(passed.elapsed())));
    }

    void leavesWhoIsSlowAloneWhileNobodyWaits()
    {
        QTcpSocket client;
        talk(client, clientHello(0x0303), 1);
        QTest::qWait(2 * static_cast<int>(TlsHandshake::hurriedDeadline.count()));
        QCOMPARE(m_failures, 0);
        QCOMPARE(client.state(), QAbstractSocket::ConnectedState);
    }

private:
    //! For one more.
    bool isPlaceLeft()
    {
        bool starts = false;
        m_queue.enter(&starts, m_peerAddress, [&starts] { starts = true; });
        m_queue.leave(&starts);
        return starts;
    }

    //! Returns when the server has so many connections.
    void talk(QTcpSocket &client, const QByteArray &bytes, std::size_t arrived)
    {
        client.connectToHost(QHostAddress::LocalHost, m_listener.serverPort());
        QVERIFY(client.waitForConnected());
        client.write(bytes);
        QTRY_COMPARE(m_arrived, arrived);
    }

    TestCertificates m_made;
    HandshakeQueue m_queue;
    std::unique_ptr<TlsIdentity> m_identity;
    Listener m_listener;
    std::unique_ptr<QObject> m_house;
    std::unique_ptr<QSslSocket> m_ready;
    QHostAddress m_peerAddress;
    std::size_t m_arrived = 0;
    std::size_t m_heard = 0; //!< of them
    int m_failures = 0;
};

QTEST_GUILESS_MAIN(TlsCrowdTest)
#include "tst_tlscrowd.moc"
