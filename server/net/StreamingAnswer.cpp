// SPDX-License-Identifier: MIT
#include "server/net/StreamingAnswer.h"

#include "server/net/AcceptedConnection.h"
#include "server/net/UnsentBytes.h"

#include <QSslSocket>

#include <algorithm>
#include <sys/socket.h>
#include <utility>

namespace hearth::server {

namespace {

constexpr int kWithoutWaiting = MSG_NOSIGNAL | MSG_DONTWAIT;

} // namespace

StreamingAnswer::StreamingAnswer(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_connection(AcceptedConnection::of(*socket))
{
    const auto *tls = qobject_cast<const QSslSocket *>(socket);
    m_isTls = tls && tls->isEncrypted();
    m_socket->setParent(this);
    m_connection.beginStream();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // Of a larger one the kernel tells only after minutes that a slow reader has taken some of it.
    m_socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, sendBuffer);
    whenSent(m_socket, this, [this] {
        tellEnding();
        if (m_writer)
            m_writer->drained();
    });
    connect(m_socket, &QTcpSocket::readyRead, this, &StreamingAnswer::discardInput);
    connect(m_socket, &QTcpSocket::disconnected, this, &StreamingAnswer::onClosed);
    connect(&m_deadline, &QTimer::timeout, this, &StreamingAnswer::breakOff);
    m_deadline.setSingleShot(true);
    // What came with the request; nobody writes yet who could be told of an end.
    QMetaObject::invokeMethod(this, &StreamingAnswer::discardInput, Qt::QueuedConnection);
}

StreamingAnswer::~StreamingAnswer()
{
    if (m_writer)
        m_writer->streamClosed();
}

void StreamingAnswer::setUser(const UserId &user)
{
    m_connection.setUser(user);
}

void StreamingAnswer::write(const QByteArray &bytes)
{
    m_written += bytes.size();
    m_socket->write(bytes);
}

void StreamingAnswer::writeNow(const QByteArray &bytes)
{
    // Past QTcpSocket only while it holds nothing back. One that is closed has no descriptor.
    const auto descriptor = static_cast<int>(m_socket->socketDescriptor());
    if (m_isTls || descriptor < 0 || m_socket->bytesToWrite() > 0)
        return write(bytes);
    const ssize_t taken = ::send(descriptor, bytes.constData(),
                                 static_cast<std::size_t>(bytes.size()), kWithoutWaiting);
    // A full buffer or a broken connection: QTcpSocket knows how to wait, and whom to tell.
    if (taken < bytes.size())
        m_socket->write(bytes.sliced(std::max<ssize_t>(taken, 0)));
    m_written += bytes.size();
    tellEnding();
}

qint64 StreamingAnswer::pendingBytes() const
{
    return unsentBytes(*m_socket);
}

void StreamingAnswer::end()
{
    if (m_deadline.isActive())
        return;
    // Before the socket, which may be gone at once.
    m_deadline.start(patience);
    m_socket->disconnectFromHost();
}

void StreamingAnswer::discardInput()
{
    // Its end may come before what was posted to come here.
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_received += m_socket->skip(m_socket->bytesAvailable());
    tellEnding();
    if (m_received > inputBudget)
        breakOff();
}

void StreamingAnswer::tellEnding()
{
    // What waits when it ends never leaves. Encrypted, it is somewhat more than was written.
    m_sent = std::max(m_sent, m_written - pendingBytes());
    m_connection.setEnding(AcceptedConnection::StreamEnding{m_received, m_sent});
}

void StreamingAnswer::breakOff()
{
    m_socket->abort();
    onClosed();
}

void StreamingAnswer::onClosed()
{
    m_deadline.stop();
    if (auto *writer = std::exchange(m_writer, nullptr))
        writer->streamClosed();
    deleteLater();
}

} // namespace hearth::server
