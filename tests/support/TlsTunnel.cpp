// SPDX-License-Identifier: MIT
#include "tests/support/TlsTunnel.h"

#include <QSslSocket>

namespace hearth::test {

namespace {

//! What has come, as long as both are open: their ends tell of themselves too late for that.
void pass(QTcpSocket *from, QTcpSocket *to)
{
    if (from->isReadable() && to->isWritable())
        to->write(from->readAll());
}

} // namespace

TlsTunnel::TlsTunnel(quint16 serverPort)
    : m_serverPort(serverPort)
{
    QObject::connect(&m_listener, &QTcpServer::newConnection, &m_listener, [this] {
        while (QTcpSocket *plain = m_listener.nextPendingConnection())
            take(plain);
    });
    m_listener.listen(QHostAddress::LocalHost);
}

void TlsTunnel::take(QTcpSocket *plain)
{
    auto *encrypted = new QSslSocket(plain);
    encrypted->setPeerVerifyMode(QSslSocket::VerifyNone);
    const auto forth = [plain, encrypted] {
        // What is written earlier would go out as it is.
        if (encrypted->isEncrypted())
            pass(plain, encrypted);
    };
    QObject::connect(plain, &QTcpSocket::readyRead, encrypted, forth);
    QObject::connect(encrypted, &QSslSocket::encrypted, encrypted, forth);
    QObject::connect(encrypted, &QSslSocket::readyRead, plain,
                     [plain, encrypted] { pass(encrypted, plain); });
    QObject::connect(plain, &QTcpSocket::disconnected, encrypted, [encrypted, forth] {
        forth();
        encrypted->disconnectFromHost();
    });
    QObject::connect(encrypted, &QSslSocket::disconnected, plain, [plain, encrypted] {
        pass(encrypted, plain);
        plain->disconnectFromHost();
    });
    encrypted->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_serverPort);
}

} // namespace hearth::test
