// SPDX-License-Identifier: MIT
#include "server/net/HandshakeQueue.h"
#include "server/net/TlsHandshake.h"
#include "tests/support/TestCertificates.h"
#include "tests/unit/server-net/TlsArrivals.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QPointer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace hearth::server;
using namespace std::chrono_literals;

namespace {

QStringList *s_debugLines = nullptr;

QtMessageHandler s_previousHandler = nullptr;

void collectDebugLines(QtMsgType type, const QMessageLogContext &context, const QString &line)
{
    if (type == QtDebugMsg && s_debugLines)
        s_debugLines->append(line);
    else
        s_previousHandler(type, context, line);
}

} // namespace

class TlsHandshakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        auto identity = TlsIdentity::load(m_made.make(QStringLiteral("den")));
        QVERIFY2(identity, identity ? "" : qPrintable(identity.error()));
        m_identity = std::move(*identity);
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_house = std::make_unique<QObject>();
        m_listener = std::make_unique<Listener>();
        m_listener->arrived = [this](Arrival *socket) { begin(socket); };
        QVERIFY(m_listener->listen(QHostAddress::LocalHost));
        m_peerAddress = QHostAddress::LocalHost;
        m_patience = TlsHandshake::deadline;
        m_debugLines.clear();
        m_failures = 0;
        s_debugLines = &m_debugLines;
        QLoggingCategory::setFilterRules(QStringLiteral("hearth.net.debug=true"));
        s_previousHandler = qInstallMessageHandler(collectDebugLines);
    }

    void cleanup()
    {
        qInstallMessageHandler(s_previousHandler);
        QLoggingCategory::setFilterRules({});
        s_debugLines = nullptr;
        m_ready.reset();
        m_house.reset();
        m_listener.reset();
    }

    void passesOnATlsConnection_data()
    {
        QTest::addColumn<QSsl::SslProtocol>("protocol");
        QTest::addColumn<QList<QByteArray>>("offered");
        QTest::addColumn<QByteArray>("chosen");
        using Protocols = QList<QByteArray>;
        QTest::newRow("TLS 1.2") << QSsl::TlsV1_2 << Protocols{} << QByteArray();
        QTest::newRow("TLS 1.3") << QSsl::TlsV1_3 << Protocols{} << QByteArray();
        QTest::newRow("with ALPN")
            << QSsl::SecureProtocols << Protocols{"h2", "http/1.1"} << QByteArray("http/1.1");
    }

    void passesOnATlsConnection()
    {
        QFETCH(QSsl::SslProtocol, protocol);
        QFETCH(QList<QByteArray>, offered);
        // From elsewhere, too.
        m_peerAddress = QHostAddress(QStringLiteral("192.0.2.1"));
        QSslSocket client;
        QSslConfiguration configuration = client.sslConfiguration();
        configuration.setProtocol(protocol);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setAllowedNextProtocols(offered);
        client.setSslConfiguration(configuration);
        client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_listener->serverPort());
        QTRY_VERIFY(m_ready && client.isEncrypted());
        QVERIFY(m_ready->isEncrypted());
        QVERIFY(!m_ready->parent());
        QTRY_VERIFY(!m_handshake);
        QTEST(client.sslConfiguration().nextNegotiatedProtocol(), "chosen");
        QCOMPARE(client.peerCertificate(), m_identity->configuration().localCertificate());
        client.write("hello");
        QTRY_COMPARE(m_ready->bytesAvailable(), 5);
        QCOMPARE(m_ready->readAll(), QByteArray("hello"));
        m_ready->write("and back");
        QTRY_COMPARE(client.bytesAvailable(), 8);
        QVERIFY2(m_debugLines.isEmpty(), qPrintable(m_debugLines.join(QLatin1Char('\n'))));
    }

    void passesOnAPlainLoopbackConnectionAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a request") << QByteArray("GET /health HTTP/1.1\r\nHost: here\r\n\r\n");
        QTest::newRow("one byte") << QByteArray("G");
        QTest::newRow("zero first") << QByteArray("\0\x16\x03\x01", 4);
        QTest::newRow("a handshake that comes later") << "G" + clientHello(0x0303);
    }

    void passesOnAPlainLoopbackConnectionAsItIs()
    {
        QFETCH(QByteArray, bytes);
        QTcpSocket client;
        talk(client, bytes);
        QTRY_VERIFY(m_ready);
        QVERIFY(!m_ready->parent());
        QVERIFY(!m_ready->isEncrypted());
        QTRY_COMPARE(m_ready->bytesAvailable(), bytes.size());
        QCOMPARE(m_ready->peek(1), bytes.left(1));
        QCOMPARE(m_ready->readAll(), bytes);
        QTRY_VERIFY(!m_handshake);
        // What becomes of it is another's business.
        client.abort();
        QTRY_COMPARE(m_ready->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(m_ready);
        QVERIFY(m_debugLines.isEmpty());
    }

    void seesWhatCameBeforeIt()
    {
        m_listener->arrived = [this](Arrival *socket) {
            connect(socket, &QSslSocket::readyRead, this, [this, socket] {
                socket->disconnect(this);
                begin(socket);
            });
        };
        QTcpSocket client;
        talk(client, "GET /");
        QTRY_VERIFY(m_ready);
        QCOMPARE(m_ready->readAll(), QByteArray("GET /"));
        QTRY_VERIFY(!m_handshake);
    }

    void closesAPlainConnectionFromElsewhere()
    {
        m_peerAddress = QHostAddress(QStringLiteral("192.0.2.1"));
        QTcpSocket client;
        talk(client, "GET / HTTP/1.1\r\n\r\n");
        verifyRefused(client);
        QCOMPARE(client.bytesAvailable(), 0);
    }

    void closesWhatIsNoHandshake_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("garbage") << QByteArray("\x16garbage that is no record at all");
        QTest::newRow("a long record")
            << QByteArray("\x16\x03\x01\xff\xff") + QByteArray(70'000, 'x');
        QTest::newRow("no ClientHello") << QByteArray("\x16\x03\x01\x00\x04\x02\x00\x00\x00", 9);
        QTest::newRow("an endless ClientHello")
            << QByteArray("\x16\x03\x01\x00\x04\x01\xff\xff\xff", 9);
        QTest::newRow("TLS 1.0") << clientHello(0x0301);
        QTest::newRow("TLS 1.1") << clientHello(0x0302);
    }

    void closesWhatIsNoHandshake()
    {
        QFETCH(QByteArray, bytes);
        QTcpSocket client;
        talk(client, bytes);
        verifyRefused(client);
    }

    void answersAClientHelloOfTls12()
    {
        // The same bytes as those of TLS 1.0 and 1.1, but for the version.
        QTcpSocket client;
        talk(client, clientHello(0x0303));
        QTRY_VERIFY(client.bytesAvailable() >= 6);
        // A record with a ServerHello.
        QCOMPARE(client.peek(6).toHex().left(6), QByteArray("160303"));
        QCOMPARE(client.peek(6).back(), '\x02');
        QVERIFY(!m_ready);
    }

    void closesWhoDoesNotFinishInTime_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing said") << QByteArray();
        QTest::newRow("a byte") << QByteArray("\x16");
        QTest::newRow("half a ClientHello") << clientHello(0x0303).left(40);
        QTest::newRow("only the ClientHello") << clientHello(0x0303);
    }

    void closesWhoDoesNotFinishInTime()
    {
        QFETCH(QByteArray, bytes);
        m_patience = 150ms;
        QElapsedTimer passed;
        passed.start();
        QTcpSocket client;
        talk(client, bytes);
        verifyRefused(client);
        // A coarse timer may be 5 % early.
        QVERIFY2(passed.elapsed() >= 140, qPrintable(QString::number(passed.elapsed())));
    }

    void givesNoMoreTimeToWhoSpeaksSlowly()
    {
        m_patience = 200ms;
        QTcpSocket client;
        const QByteArray hello = clientHello(0x0303).left(60);
        qsizetype sent = 0;
        QTimer drip;
        connect(&drip, &QTimer::timeout, &client, [&] { client.write(hello.mid(sent++, 1)); });
        drip.start(20ms);
        talk(client, {});
        verifyRefused(client);
        QVERIFY(sent > 1);
        QVERIFY(sent < hello.size());
    }

    void isQuietAboutWhoLeaves_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("abruptly");
        for (const bool abruptly : {false, true}) {
            const char *how = abruptly ? "reset" : "closed";
            QTest::addRow("at once, %s", how) << QByteArray() << abruptly;
            QTest::addRow("after a byte, %s", how) << QByteArray("\x16") << abruptly;
            QTest::addRow("after half, %s", how) << clientHello(0x0303).left(40) << abruptly;
            QTest::addRow("after a ClientHello, %s", how) << clientHello(0x0303) << abruptly;
        }
    }

    void isQuietAboutWhoLeaves()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, abruptly);
        QTcpSocket client;
        talk(client, bytes);
        client.waitForBytesWritten(0);
        if (abruptly)
            client.abort();
        else
            client.disconnectFromHost();
        QTRY_VERIFY(m_wasSeen && !m_handshake);
        QVERIFY(!m_ready);
        QVERIFY(!m_socket);
        QCOMPARE(m_debugLines.size(), 1);
    }

    void holdsLittleForWhoHasNotFinished()
    {
        // Fragments of a ClientHello just below what OpenSSL takes, without its end.
        const QByteArray message = number(1, 1) + number(120'000, 3) + QByteArray(110'000, '\0');
        QByteArray bytes;
        for (qsizetype at = 0; at < message.size(); at += 16'384) {
            const QByteArray piece = message.mid(at, 16'384);
            bytes += QByteArray("\x16\x03\x01") + number(piece.size(), 2) + piece;
        }
        qint64 most = 0;
        m_patience = 300ms;
        m_listener->arrived = [this, &most](Arrival *socket) {
            connect(socket, &QSslSocket::readyRead, socket, [socket, &most] {
                most = std::max(most, socket->bytesAvailable() + socket->encryptedBytesAvailable());
            });
            begin(socket);
        };
        QTcpSocket client;
        talk(client, bytes);
        verifyRefused(client);
        QVERIFY(most > 0);
        QVERIFY2(most <= 20 * 1024, qPrintable(QString::number(most)));
    }

    void goesWithItsParent()
    {
        QTcpSocket client;
        talk(client, "\x16");
        QTRY_VERIFY(m_handshake);
        m_house.reset();
        QVERIFY(!m_handshake);
        QVERIFY(!m_socket);
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(!m_ready);
    }

private:
    void begin(Arrival *socket)
    {
        socket->comesFrom(m_peerAddress);
        m_socket = socket;
        m_wasSeen = true;
        m_handshake = new TlsHandshake(
            socket, *m_identity, m_queue,
            {[this](QSslSocket *ready) { m_ready.reset(ready); }, [this] { ++m_failures; }},
            m_house.get(), m_patience);
    }

    void talk(QTcpSocket &client, const QByteArray &bytes)
    {
        m_wasSeen = false;
        client.connectToHost(QHostAddress::LocalHost, m_listener->serverPort());
        QVERIFY(client.waitForConnected());
        client.write(bytes);
    }

    void verifyRefused(const QTcpSocket &client)
    {
        QTRY_VERIFY(m_wasSeen);
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QTRY_VERIFY(!m_handshake);
        QVERIFY(!m_socket);
        QVERIFY(!m_ready);
        QCOMPARE(m_debugLines.size(), 1);
        QCOMPARE(m_failures, 1);
    }

    TestCertificates m_made;
    HandshakeQueue m_queue;
    std::unique_ptr<TlsIdentity> m_identity;
    std::unique_ptr<Listener> m_listener;
    std::unique_ptr<QObject> m_house;
    QHostAddress m_peerAddress;
    std::chrono::milliseconds m_patience{};
    QPointer<QSslSocket> m_socket;
    QPointer<TlsHandshake> m_handshake;
    std::unique_ptr<QSslSocket> m_ready;
    QStringList m_debugLines;
    bool m_wasSeen = false;
    int m_failures = 0;
};

QTEST_GUILESS_MAIN(TlsHandshakeTest)
#include "tst_tlshandshake.moc"
