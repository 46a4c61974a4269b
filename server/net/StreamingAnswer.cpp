// SPDX-License-Identifier: MIT
#include "server/net/StreamingAnswer.h"

#include "server/net/AcceptedConnection.h"
#include "server/net/UnsentBytes.h"

#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace hearth::server {

StreamingAnswer::StreamingAnswer(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    AcceptedConnection::of(*m_socket).beginStream();
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
    AcceptedConnection::of(*m_socket).setUser(user);
}

void StreamingAnswer::write(const QByteArray &bytes)
{
    m_written += bytes.size();
    m_socket->write(bytes);
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
    AcceptedConnection::of(*m_socket).setEnding(
        AcceptedConnection::StreamEnding{m_received, m_sent});
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
