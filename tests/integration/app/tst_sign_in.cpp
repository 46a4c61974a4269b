// SPDX-License-Identifier: MIT
#include "app/session/SignIn.h"
#include "tests/integration/app/Person.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void makesAnAccountAndSignsIn()
    {
        test::TestServer server;
        QVERIFY(server.start());
        HttpAccountApi accounts;
        SignIn signIn(accounts);
        QSignalSpy signedIn(&signIn, &SignIn::signedIn);
        signIn.connectTo(addressOf(server).label());
        QTRY_COMPARE(signIn.step(), SignIn::EnterCredentials);
        signIn.createAccount(QStringLiteral("alice"), QStringLiteral("short"), QString());
        QTRY_COMPARE(signIn.errorField(), SignIn::PasswordField);
        signIn.createAccount(QStringLiteral("alice"), QStringLiteral("correct horse"),
                             QStringLiteral("Alice Moor"));
        QTRY_COMPARE(signedIn.count(), 1);
        signIn.createAccount(QStringLiteral("ALICE"), QStringLiteral("correct horse"), QString());
        QTRY_COMPARE(signIn.errorField(), SignIn::UsernameField);
        signIn.signIn(QStringLiteral("alice"), QStringLiteral("wrong horse"));
        QTRY_COMPARE(signIn.errorField(), SignIn::PasswordField);
        signIn.signIn(QStringLiteral("Alice"), QStringLiteral("correct horse"));
        QTRY_COMPARE(signedIn.count(), 2);
        QCOMPARE(signedIn[1][1].toString(), QStringLiteral("alice"));
    }

    void saysWhenNothingAnswers()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QString address = QStringLiteral("127.0.0.1:%1").arg(closed.serverPort());
        closed.close();
        HttpAccountApi accounts;
        SignIn signIn(accounts);
        signIn.connectTo(address);
        QTRY_COMPARE(
            signIn.error(),
            QStringLiteral(
                "Nothing answers at %1. Check the address, and that the server is running.")
                .arg(address));
    }

    void tellsAStrangerFromAHearthServer_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nhey!");
        QTest::newRow("not found")
            << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("moved") << QByteArray(
            "HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("no HTTP") << QByteArray("220 mail ready\r\n");
    }

    void tellsAStrangerFromAHearthServer()
    {
        QFETCH(QByteArray, answer);
        QTcpServer stranger;
        QVERIFY(stranger.listen(QHostAddress::LocalHost));
        connect(&stranger, &QTcpServer::newConnection, &stranger, [&] {
            auto *socket = stranger.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                socket->readAll();
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
        HttpAccountApi accounts;
        SignIn signIn(accounts);
        signIn.connectTo(QStringLiteral("127.0.0.1:%1").arg(stranger.serverPort()));
        QTRY_VERIFY(!signIn.isBusy());
        QVERIFY2(signIn.error().contains(QStringLiteral("is not a Hearth server")),
                 qPrintable(signIn.error()));
        QCOMPARE(signIn.errorField(), SignIn::AddressField);
    }

    void sendsNothingToAServerWhoseCertificateNobodySigned()
    {
        QTemporaryDir folder;
        QVERIFY(makeCertificate(folder));
        QFile certificate(folder.filePath(QStringLiteral("certificate.pem")));
        QFile key(folder.filePath(QStringLiteral("key.pem")));
        QVERIFY(certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly));
        QSslConfiguration identity = QSslConfiguration::defaultConfiguration();
        identity.setLocalCertificate(QSslCertificate(&certificate));
        identity.setPrivateKey(QSslKey(&key, QSsl::Ec));
        QSslServer impostor;
        impostor.setSslConfiguration(identity);
        QVERIFY(impostor.listen(QHostAddress::LocalHost));
        QByteArray received;
        connect(&impostor, &QTcpServer::newConnection, &impostor, [&] {
            // None is there when the client hung up at the sight of the certificate.
            auto *socket = impostor.nextPendingConnection();
            if (!socket)
                return;
            connect(socket, &QTcpSocket::readyRead, socket,
                    [socket, &received] { received += socket->readAll(); });
        });

        HttpAccountApi accounts;
        SignIn signIn(accounts);
        signIn.connectTo(QStringLiteral("wss://127.0.0.1:%1/ws").arg(impostor.serverPort()));
        QTRY_VERIFY(!signIn.isBusy());
        QVERIFY2(signIn.error().startsWith(QStringLiteral("The certificate of ")),
                 qPrintable(signIn.error()));
        QCOMPARE(signIn.errorField(), SignIn::AddressField);
        QCOMPARE(signIn.step(), SignIn::EnterAddress);
        QVERIFY(received.isEmpty());
    }

private:
    //! By the tool that people make certificates with.
    static bool makeCertificate(const QTemporaryDir &folder)
    {
        QProcess openssl;
        openssl.setWorkingDirectory(folder.path());
        openssl.start(
            QStringLiteral("openssl"),
            QStringLiteral(
                "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
                "-subj /CN=127.0.0.1 -keyout key.pem -out certificate.pem")
                .split(QLatin1Char(' ')));
        return openssl.waitForFinished() && openssl.exitCode() == 0;
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_sign_in.moc"
