// SPDX-License-Identifier: MIT
#include "server/net/LingeringClose.h"
#include "tests/support/TestCertificates.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace hearth::server;

namespace {

class TcpListener : public QTcpServer
{
public:
    std::unique_ptr<QSslSocket> arrived;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        arrived = std::make_unique<QSslSocket>();
        QVERIFY(arrived->setSocketDescriptor(descriptor));
    }
};

} // namespace

class LingeringCloseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        auto identity = TlsIdentity::load(m_certificates.make(QStringLiteral("host")));
        QVERIFY(identity);
        m_identity = std::move(*identity);
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void deliversTheLastBytes_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<qsizetype>("bytes");
        QTest::addColumn<qsizetype>("unread");
        for (const bool isTls : {false, true}) {
            const auto row = [isTls](const char *name, qsizetype bytes, qsizetype unread) {
                QTest::addRow("%s, %s", name, isTls ? "TLS" : "plain") << isTls << bytes << unread;
            };
            row("few", 100, 0);
            row("many", 3'000'000, 0);
            row("few, with unread input", 100, 500'000);
            row("many, with unread input", 3'000'000, 500'000);
        }
    }

    void deliversTheLastBytes()
    {
        QFETCH(const bool, isTls);
        QFETCH(const qsizetype, bytes);
        QFETCH(const qsizetype, unread);
        TcpListener listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        QSslSocket client;
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.connectToHost(listener.serverAddress(), listener.serverPort());
        QTRY_VERIFY(listener.arrived);
        QSslSocket *socket = listener.arrived.get();
        socket->setReadBufferSize(1024);
        if (isTls) {
            socket->setSslConfiguration(m_identity->configuration());
            socket->startServerEncryption();
            client.startClientEncryption();
            QTRY_VERIFY(client.isEncrypted() && socket->isEncrypted());
        }
        client.write(QByteArray(unread, 'u'));
        QTRY_VERIFY(unread == 0 || socket->bytesAvailable() > 0);

        QObject parent;
        const QByteArray last(bytes, 'x');
        new LingeringClose(listener.arrived.release(), last, &parent);
        QByteArray received;
        QTRY_VERIFY((received += client.readAll()).size() >= bytes);
        QCOMPARE(received, last);
        client.disconnectFromHost();
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QTRY_VERIFY(parent.children().isEmpty());
    }

    void endsByItselfWhenThePeerDoesNot()
    {
        TcpListener listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        QTcpSocket client;
        client.connectToHost(listener.serverAddress(), listener.serverPort());
        QTRY_VERIFY(listener.arrived);
        QObject parent;
        // More than the kernel takes for a peer that does not read.
        client.setReadBufferSize(1024);
        new LingeringClose(listener.arrived.release(), QByteArray(20'000'000, 'x'), &parent);
        QTRY_VERIFY(parent.children().isEmpty());
    }

private:
    TestCertificates m_certificates;
    std::unique_ptr<TlsIdentity> m_identity;
};

QTEST_GUILESS_MAIN(LingeringCloseTest)
#include "tst_lingeringclose.moc"
