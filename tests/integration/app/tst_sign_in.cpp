// SPDX-License-Identifier: MIT
#include "app/net/TlsKeyInspector.h"
#include "app/session/SignIn.h"
#include "tests/integration/app/Person.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

class TestSignIn : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    KnownKeys m_keys{m_folder.filePath(QStringLiteral("hearth.ini"))};
    TlsKeyInspector m_inspector;
    HttpAccountApi m_accounts{m_keys};

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void makesAnAccountAndSignsIn()
    {
        test::TestServer server;
        QVERIFY(server.start());
        SignIn signIn(m_accounts, m_inspector, m_keys);
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
        SignIn signIn(m_accounts, m_inspector, m_keys);
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
        SignIn signIn(m_accounts, m_inspector, m_keys);
        signIn.connectTo(QStringLiteral("127.0.0.1:%1").arg(stranger.serverPort()));
        QTRY_VERIFY(!signIn.isBusy());
        QVERIFY2(signIn.error().contains(QStringLiteral("is not a Hearth server")),
                 qPrintable(signIn.error()));
        QCOMPARE(signIn.errorField(), SignIn::AddressField);
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_sign_in.moc"
