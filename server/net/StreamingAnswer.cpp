// SPDX-License-Identifier: MIT
#include "server/net/StreamingAnswer.h"

#include "server/net/AcceptedConnection.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <utility>

namespace hearth::server {

StreamingAnswer::StreamingAnswer(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const auto drained = [this] {
        if (m_writer)
            m_writer->drained();
    };
    connect(m_socket, &QTcpSocket::bytesWritten, this, drained);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, drained);
    connect(m_socket, &QTcpSocket::readyRead, this, [this] { m_socket->readAll(); });
    connect(m_socket, &QTcpSocket::disconnected, this, &StreamingAnswer::onClosed);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_socket->abort();
        onClosed();
    });
    m_deadline.setSingleShot(true);
    m_socket->readAll();
}

StreamingAnswer::~StreamingAnswer()
{
    if (m_writer)
        m_writer->streamClosed();
}

void StreamingAnswer::setUser(const UserId &user)
{
    AcceptedConnection::of(*m_socket).setUser(user);
}

void StreamingAnswer::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

qint64 StreamingAnswer::pendingBytes() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void StreamingAnswer::end()
{
    if (m_deadline.isActive())
        return;
    // Before the socket, which may be gone at once.
    m_deadline.start(patience);
    m_socket->disconnectFromHost();
}

void StreamingAnswer::onClosed()
{
    m_deadline.stop();
    if (auto *writer = std::exchange(m_writer, nullptr))
        writer->streamClosed();
    deleteLater();
}

} // namespace hearth::server
