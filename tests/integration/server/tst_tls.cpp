// SPDX-License-Identifier: MIT
#include "shared/protocol/Version.h"
#include "tests/support/RawPeer.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestServer.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace hearth;
using namespace hearth::test;

class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        letOpenSslSpeakAnything();
        m_server.config.tlsSource = server::TlsSource::Files;
        m_server.config.tls = m_certificates.make(QStringLiteral("one"));
        QVERIFY(m_server.start());
        QCOMPARE(m_server.webSocketUrl().scheme(), QStringLiteral("wss"));
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cleanupTestCase() { m_server.stop(); }

    void servesPlainPeersOnLoopback()
    {
        m_ada = m_server.makeAccount(QStringLiteral("ada"));
        QVERIFY(!m_ada.token.isEmpty());
        QUrl plain = m_server.webSocketUrl();
        plain.setScheme(QStringLiteral("ws"));
        TestClient client;
        QVERIFY(client.signIn(plain, m_ada.token));
    }

    void speaksNothingOlderThanTls12_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("spoken");
        QTest::newRow("1.0") << QStringLiteral("-tls1") << false;
        QTest::newRow("1.1") << QStringLiteral("-tls1_1") << false;
        QTest::newRow("1.2") << QStringLiteral("-tls1_2") << true;
        QTest::newRow("1.3") << QStringLiteral("-tls1_3") << true;
    }

    void speaksNothingOlderThanTls12()
    {
        QFETCH(QString, version);
        QFETCH(bool, spoken);
        QProcess client;
        client.setProcessChannelMode(QProcess::MergedChannels);
        client.start(QStringLiteral("openssl"),
                     {QStringLiteral("s_client"), version, QStringLiteral("-cipher"),
                      QStringLiteral("ALL:@SECLEVEL=0"), QStringLiteral("-connect"),
                      QStringLiteral("127.0.0.1:%1").arg(m_server.port())});
        client.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), QProcess::NotRunning, 10'000);
        const QByteArray said = client.readAll();
        QVERIFY2(said.contains("Cipher is (NONE)") != spoken, said.constData());
    }

    void carriesAConversation()
    {
        TestClient client;
        QSslConfiguration trusting = client.webSocket().sslConfiguration();
        trusting.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.webSocket().setSslConfiguration(trusting);
        QVERIFY(client.signIn(m_server.webSocketUrl(), m_ada.token,
                              {QString(kSubprotocolMessagePack)}));
        // Many records, and far more than TLS is given ahead.
        const QString text(8000, QLatin1Char('x'));
        constexpr int messages = 15;
        for (int i = 0; i < messages; ++i)
            client.send(MessageSend{RoomId(QStringLiteral("general")), text, {}});
        for (int i = 0; i < messages; ++i) {
            const auto event = client.waitFor<MessageNew>();
            QVERIFY(event);
            QCOMPARE(event->message.text, text);
        }
        client.close();
        QCOMPARE(client.waitForClose(), std::optional(1000));
    }

    void refusesAFrameBehindTheHandshake()
    {
        QSslSocket peer;
        peer.setPeerVerifyMode(QSslSocket::VerifyNone);
        peer.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_server.port());
        QTRY_VERIFY(peer.isEncrypted());
        // A record each, that come at once.
        hold(peer, true);
        peer.write(RawPeer::handshake());
        QVERIFY(peer.flush());
        peer.write(RawFrame{.payload = "{}"}.toBytes());
        QVERIFY(peer.flush());
        hold(peer, false);
        QTRY_COMPARE(peer.state(), QAbstractSocket::UnconnectedState);
        const QByteArray answer = peer.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 400 "), answer.constData());
    }

    void showsARenewedCertificate()
    {
        QCOMPARE(shownName(), QStringLiteral("one"));
        const server::TlsFiles renewed = m_certificates.make(QStringLiteral("two"));
        for (const QString &end : {QStringLiteral(".crt"), QStringLiteral(".key")}) {
            const QString old = m_certificates.path(QStringLiteral("one") + end);
            QVERIFY(QFile::remove(old));
            QVERIFY(QFile::copy(m_certificates.path(QStringLiteral("two") + end), old));
        }
        QVERIFY(QFile::exists(renewed.key));
        m_server.reloadCertificate();
        QCOMPARE(shownName(), QStringLiteral("two"));
    }

    void keepsTheOldOneWhereTheNewIsNoGood()
    {
        m_certificates.write(QStringLiteral("one.key"), "nonsense");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("stays as it was")));
        m_server.reloadCertificate();
        QCOMPARE(shownName(), QStringLiteral("two"));
    }

    void refusesToStartWithoutAGoodOne()
    {
        TestServer other;
        other.config.tlsSource = server::TlsSource::Files;
        other.config.tls = server::TlsFiles{m_certificates.path(QStringLiteral("none.crt")),
                                            m_certificates.path(QStringLiteral("none.key"))};
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("none.crt")));
        QVERIFY(!other.start());
    }

    void makesItsOwnWhereNobodyElseDid()
    {
        TestServer server;
        server.config.tlsSource = server::TlsSource::SelfMade;
        QVERIFY(server.start());
        QCOMPARE(server.webSocketUrl().scheme(), QStringLiteral("wss"));
        const QSslCertificate shown = server::TestCertificates::shownAt(server.port());
        QVERIFY(shown.isSelfSigned());
        QVERIFY(
            shown.subjectAlternativeNames().contains(QSsl::DnsEntry, QStringLiteral("localhost")));

        QVERIFY(server.restart());
        QCOMPARE(server::TestCertificates::shownAt(server.port()), shown);
    }

private:
    //! Else it is the system's policy that refuses what is old, and not ours. For whoever has not
    //! used OpenSSL yet.
    void letOpenSslSpeakAnything()
    {
        QFile policy(m_folder.filePath(QStringLiteral("openssl.cnf")));
        QVERIFY(policy.open(QIODevice::WriteOnly));
        policy.write("openssl_conf = all\n[all]\nssl_conf = ssl\n[ssl]\nsystem_default = anything\n"
                     "[anything]\nMinProtocol = TLSv1\nCipherString = ALL:@SECLEVEL=0\n");
        qputenv("OPENSSL_CONF", QFile::encodeName(policy.fileName()));
    }

    QTemporaryDir m_folder;

    //! Whether the kernel waits for more before it sends.
    static void hold(const QSslSocket &socket, bool on)
    {
        const int value = on ? 1 : 0;
        QCOMPARE(::setsockopt(static_cast<int>(socket.socketDescriptor()), IPPROTO_TCP, TCP_CORK,
                              &value, sizeof value),
                 0);
    }

    QString shownName() { return server::TestCertificates::nameShownAt(m_server.port()); }

    server::TestCertificates m_certificates;
    TestServer m_server;
    Credentials m_ada;
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
