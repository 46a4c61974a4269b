// SPDX-License-Identifier: MIT
#include "server/net/LingeringClose.h"

#include <QSslSocket>

#include <sys/socket.h>

namespace hearth::server {

LingeringClose::LingeringClose(QTcpSocket *socket, const QByteArray &lastBytes, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::disconnected, this, &LingeringClose::finish);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &LingeringClose::finish);
    // QSslSocket has written when it has encrypted, and sends only afterwards.
    const auto *tlsSocket = qobject_cast<QSslSocket *>(m_socket);
    if (tlsSocket && tlsSocket->isEncrypted())
        connect(tlsSocket, &QSslSocket::encryptedBytesWritten, this,
                &LingeringClose::closeOwnDirection);
    else
        connect(m_socket, &QTcpSocket::bytesWritten, this, &LingeringClose::closeOwnDirection);
    connect(m_socket, &QTcpSocket::readyRead, this, &LingeringClose::discardInput);
    connect(&m_deadline, &QTimer::timeout, this, &LingeringClose::finish);
    m_deadline.setSingleShot(true);
    m_deadline.start(patience);
    m_socket->write(lastBytes);
    discardInput();
}

void LingeringClose::closeOwnDirection()
{
    qint64 unsent = m_socket->bytesToWrite();
    if (const auto *tlsSocket = qobject_cast<QSslSocket *>(m_socket))
        unsent += tlsSocket->encryptedBytesToWrite();
    if (m_ownDirectionClosed || unsent > 0)
        return;
    m_ownDirectionClosed = true;
    ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
}

void LingeringClose::discardInput()
{
    m_socket->skip(m_socket->bytesAvailable());
}

void LingeringClose::finish()
{
    m_socket->disconnect(this);
    m_socket->abort();
    deleteLater();
}

} // namespace hearth::server
