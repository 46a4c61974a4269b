// SPDX-License-Identifier: MIT
#include "app/net/KnownKeys.h"
#include "app/net/PinnedTls.h"
#include "app/net/TlsKeyInspector.h"
#include "app/net/WebSocketTransport.h"
#include "app/session/SignIn.h"
#include "tests/integration/app/Person.h"
#include "tests/support/TestCertificates.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

using Kind = AccountFailure::Kind;

namespace {

const QString password = QStringLiteral("correct horse battery");
const QString token = QStringLiteral("a-token-that-is-worth-something");

//! Takes every TLS connection and writes down what comes over it.
class Impostor : public QSslServer
{
public:
    QByteArray received;
    int handshakes = 0;

    explicit Impostor(const server::TlsFiles &files)
    {
        QFile key(files.key);
        if (!key.open(QIODevice::ReadOnly))
            qFatal("no key");
        QSslConfiguration identity = QSslConfiguration::defaultConfiguration();
        identity.setLocalCertificateChain(QSslCertificate::fromPath(files.certificate, QSsl::Pem));
        identity.setPrivateKey(QSslKey(&key, QSsl::Ec));
        setSslConfiguration(identity);
        connect(this, &QSslServer::startedEncryptionHandshake, this, [this](QSslSocket *socket) {
            ++handshakes;
            // The server lets go of everything between the socket and itself after the handshake.
            connect(socket, &QSslSocket::readyRead, socket,
                    [this, socket] { received += socket->readAll(); });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("can't listen");
    }

    [[nodiscard]] ServerAddress address() const
    {
        return {QStringLiteral("127.0.0.1"), serverPort(), ServerAddress::Encryption::Tls};
    }

    [[nodiscard]] QString text() const { return address().toString(); }

    //! A peer that is heard hanging up has sent all it will.
    [[nodiscard]] bool hungUp(int connections) const
    {
        const auto sockets = findChildren<QSslSocket *>();
        return handshakes >= connections
            && std::all_of(sockets.begin(), sockets.end(), [](const QSslSocket *socket) {
                   return socket->state() == QAbstractSocket::UnconnectedState;
               });
    }
};

KeyFingerprint keyOf(const server::TlsFiles &files)
{
    return PinnedTls::keyOf(QSslCertificate::fromPath(files.certificate, QSsl::Pem).constFirst());
}

} // namespace

//! Over real TLS: what is sent to whom.
class TestServerKey : public QObject
{
    Q_OBJECT

private:
    server::TestCertificates m_certificates;
    server::TlsFiles m_selfMade;
    server::TlsFiles m_vouched; //!< signed, for 127.0.0.1, by an authority that the system trusts

    struct Setup
    {
        QTemporaryDir folder;
        KnownKeys keys{folder.filePath(QStringLiteral("hearth.ini"))};
        TlsKeyInspector inspector;
        HttpAccountApi accounts{keys};
        SignIn signIn{accounts, inspector, keys};

        void know(const Impostor &server, const KeyFingerprint &key)
        {
            keys.put(server.address().host, server.address().port, key);
        }
    };

private Q_SLOTS:

    void initTestCase()
    {
        m_selfMade = m_certificates.make(QStringLiteral("mine"));
        m_certificates.make(QStringLiteral("authority"));
        m_certificates.make(QStringLiteral("vouched"));
        m_certificates.write(QStringLiteral("names"), "subjectAltName=IP:127.0.0.1\n");
        m_certificates.openssl(
            QStringLiteral("req -new -key vouched.key -subj /CN=vouched -out vouched.csr"));
        m_certificates.openssl(
            QStringLiteral("x509 -req -in vouched.csr -CA authority.crt -CAkey authority.key "
                           "-CAcreateserial -extfile names -days 2 -out vouched.crt"));
        m_vouched = {m_certificates.path(QStringLiteral("vouched.crt")),
                     m_certificates.path(QStringLiteral("vouched.key"))};
        QSslConfiguration system = QSslConfiguration::defaultConfiguration();
        system.addCaCertificates(QSslCertificate::fromPath(
            m_certificates.path(QStringLiteral("authority.crt")), QSsl::Pem));
        QSslConfiguration::setDefaultConfiguration(system);
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    //! Without this one the tests below would pass for want of trust in the authority.
    void theSystemTrustsTheAuthority()
    {
        const Impostor server(m_vouched);
        QSslSocket socket;
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.serverPort());
        QTRY_VERIFY(socket.isEncrypted());
        QVERIFY(socket.sslHandshakeErrors().isEmpty());
    }

    void anImpostorGetsNothing_data()
    {
        QTest::addColumn<bool>("vouched");
        QTest::addColumn<bool>("known");
        QTest::newRow("a key that an authority vouches for") << true << true;
        QTest::newRow("a key of its own making") << false << true;
        QTest::newRow("vouched for, where no key is known") << true << false;
    }

    void anImpostorGetsNothing()
    {
        QFETCH(bool, vouched);
        QFETCH(bool, known);
        const auto &files = vouched ? m_vouched : m_selfMade;
        const Impostor impostor(files);
        Setup s;
        if (known)
            s.know(impostor, KeyFingerprint::ofPublicKey("of the real server"));
        int answers = 0;
        const auto isRefused = [&](const AccountFailure &failure) {
            ++answers;
            QCOMPARE(failure.kind, Kind::OtherKey);
            QCOMPARE(failure.shownKey, std::optional(keyOf(files)));
        };
        s.accounts.login(impostor.address(), QStringLiteral("alice"), password,
                         [&](const auto &result) { isRefused(result.error()); });
        s.accounts.registerAccount(
            impostor.address(),
            {QStringLiteral("alice"), password, {}, QStringLiteral("K7QX-2MPA")},
            [&](const auto &result) { isRefused(result.error()); });
        s.accounts.checkSession(impostor.address(), token,
                                [&](const auto &result) { isRefused(result.error()); });
        s.accounts.logout(impostor.address(), token);
        WebSocketTransport transport(s.keys);
        QSignalSpy refused(&transport, &Transport::keyRefused);
        QSignalSpy failed(&transport, &Transport::failedBeforeOpen);
        transport.open(impostor.address().webSocketUrl(), token);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(refused[0][0].value<KeyFingerprint>(), keyOf(files));
        QTRY_COMPARE(answers, 3);
        QTRY_VERIFY(impostor.hungUp(5));
        QCOMPARE(failed.count(), 0);
        QCOMPARE(impostor.received, QByteArray());
    }

    void theKnownKeyIsSpokenTo_data()
    {
        QTest::addColumn<bool>("vouched");
        QTest::newRow("self-made") << false;
        QTest::newRow("vouched for") << true;
    }

    void theKnownKeyIsSpokenTo()
    {
        QFETCH(bool, vouched);
        const auto &files = vouched ? m_vouched : m_selfMade;
        const Impostor server(files);
        Setup s;
        s.know(server, keyOf(files));
        s.accounts.checkSession(server.address(), token, [](const auto &) {});
        QTRY_VERIFY(server.received.contains("GET /api/v1/session HTTP/1.1"));
        WebSocketTransport transport(s.keys);
        transport.open(server.address().webSocketUrl(), token);
        QTRY_VERIFY(server.received.contains("GET /ws HTTP/1.1"));
        QCOMPARE(server.received.count(token.toUtf8()), 2);
    }

    void theKnownKeyInAnExpiredCertificateIsNot()
    {
        const auto files = m_certificates.makeExpired(QStringLiteral("expired"));
        const Impostor server(files);
        Setup s;
        s.know(server, keyOf(files));
        std::optional<AccountFailure> failure;
        s.accounts.login(server.address(), QStringLiteral("alice"), password,
                         [&](const auto &result) { failure = result.error(); });
        QTRY_VERIFY(failure.has_value());
        QCOMPARE(failure->kind, Kind::Certificate);
        WebSocketTransport transport(s.keys);
        QSignalSpy failed(&transport, &Transport::failedBeforeOpen);
        transport.open(server.address().webSocketUrl(), token);
        QTRY_COMPARE(failed.count(), 1);
        QTRY_VERIFY(server.hungUp(2));
        QCOMPARE(server.received, QByteArray());
    }

    void anUnknownKeyIsAskedAboutBeforeAnythingIsSent()
    {
        const Impostor server(m_selfMade);
        Setup s;
        s.signIn.connectTo(server.text());
        QTRY_COMPARE(s.signIn.step(), SignIn::CheckKey);
        QVERIFY(!s.signIn.isBusy());
        QCOMPARE(s.signIn.key()->reason(), KeyQuestion::FirstUse);
        QCOMPARE(s.signIn.key()->words(), keyOf(m_selfMade).words());
        QCOMPARE(s.signIn.key()->hex(), keyOf(m_selfMade).hex());
        QTRY_VERIFY(server.hungUp(1));
        QCOMPARE(server.received, QByteArray());
        s.signIn.key()->accept();
        QTRY_VERIFY(server.received.startsWith("GET /healthz"));
        QCOMPARE(s.keys.find(QStringLiteral("127.0.0.1"), server.serverPort()),
                 std::optional(keyOf(m_selfMade)));
    }

    void aVouchedKeyIsTakenAtFirstAndThenHeldTo()
    {
        const Impostor server(m_vouched);
        Setup s;
        s.signIn.connectTo(server.text());
        QTRY_VERIFY(server.received.startsWith("GET /healthz"));
        QCOMPARE(s.keys.find(QStringLiteral("127.0.0.1"), server.serverPort()),
                 std::optional(keyOf(m_vouched)));
    }

    void anAuthorityChangesNoKnownKey()
    {
        const Impostor server(m_vouched);
        Setup s;
        s.know(server, keyOf(m_selfMade));
        s.signIn.connectTo(server.text());
        QTRY_COMPARE(s.signIn.step(), SignIn::CheckKey);
        QCOMPARE(s.signIn.key()->reason(), KeyQuestion::Changed);
        QVERIFY(s.signIn.key()->isVouched());
        QTRY_VERIFY(server.hungUp(1));
        QCOMPARE(server.received, QByteArray());
    }

    void aLinkLeadsToItsServerAndToNoOther()
    {
        test::TestServer server;
        server.config.tlsSource = server::TlsSource::Files;
        server.config.tls = m_selfMade;
        QVERIFY(server.start());
        const QString link = QStringLiteral("hearth://127.0.0.1:%1/?pin=").arg(server.port());
        Setup wrong;
        wrong.signIn.connectTo(link + keyOf(m_vouched).pin());
        QTRY_COMPARE(wrong.signIn.step(), SignIn::CheckKey);
        QCOMPARE(wrong.signIn.key()->reason(), KeyQuestion::NotOfLink);
        QVERIFY(!wrong.keys.find(QStringLiteral("127.0.0.1"), server.port()));
        Setup right;
        right.signIn.connectTo(link + keyOf(m_selfMade).pin());
        QTRY_COMPARE(right.signIn.step(), SignIn::EnterCredentials);
        QVERIFY(right.signIn.isEncrypted());
        QSignalSpy signedIn(&right.signIn, &SignIn::signedIn);
        right.signIn.createAccount(QStringLiteral("alice"), password, QString());
        QTRY_COMPARE(signedIn.count(), 1);
        WebSocketTransport transport(right.keys);
        QSignalSpy opened(&transport, &Transport::opened);
        transport.open(signedIn[0][0].value<ServerAddress>().webSocketUrl(),
                       signedIn[0][2].toString());
        QTRY_COMPARE(opened.count(), 1);
    }

    void aKeyThatChangesMeanwhileEndsTheConversation()
    {
        test::TestServer server;
        server.config.tlsSource = server::TlsSource::Files;
        server.config.tls = m_selfMade;
        QVERIFY(server.start());
        Person alice(server, QStringLiteral("alice"));
        const ServerAddress address{QStringLiteral("127.0.0.1"), server.port(),
                                    ServerAddress::Encryption::Tls};
        alice.keys.put(address.host, address.port, keyOf(m_selfMade));
        Session session(
            address, QStringLiteral("alice"),
            SessionParts{std::make_unique<WebSocketTransport>(alice.keys),
                         alice.accounts,
                         {alice.clock, alice.scheduler},
                         [] { return 0.0; },
                         SqliteLocalStore::open(alice.profile.filePath(QStringLiteral("tls")))});
        alice.session.stop();
        session.start(alice.credentials.token);
        QTRY_VERIFY(session.connection()->isOnline());
        QVERIFY(session.connection()->isEncrypted());
        server.config.tls = m_vouched;
        QVERIFY(server.restart());
        QTRY_VERIFY_WITH_TIMEOUT(session.connection()->isKeyRefused(), 20000);
        QCOMPARE(session.connection()->refusedKey(), std::optional(keyOf(m_vouched)));
        QVERIFY(session.currentRoom());
        alice.keys.put(address.host, address.port, keyOf(m_vouched));
        session.wake();
        QTRY_VERIFY(session.connection()->isOnline());
        QVERIFY(!session.connection()->isKeyRefused());
        session.close();
    }

    void saysWhenThereIsNoTls()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            auto *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        Setup s;
        s.signIn.connectTo(QStringLiteral("wss://127.0.0.1:%1/ws").arg(plain.serverPort()));
        QTRY_VERIFY(!s.signIn.error().isEmpty());
        QVERIFY2(s.signIn.error().contains(QStringLiteral("does not speak an encrypted")),
                 qPrintable(s.signIn.error()));
        QCOMPARE(s.signIn.step(), SignIn::EnterAddress);
    }
};

QTEST_GUILESS_MAIN(TestServerKey)
#include "tst_server_key.moc"
