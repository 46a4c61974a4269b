// SPDX-License-Identifier: MIT
#include "server/net/LingeringClose.h"

#include "server/net/UnsentBytes.h"

#include <QTcpSocket>

#include <sys/socket.h>

namespace hearth::server {

LingeringClose::LingeringClose(QTcpSocket *socket, const QByteArray &lastBytes, QObject *parent,
                               OpenExchanges::Ticket answer)
    : QObject(parent)
    , m_socket(socket)
    , m_answer(std::move(answer))
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::disconnected, this, &LingeringClose::finish);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &LingeringClose::finish);
    whenSent(m_socket, this, [this] { closeOwnDirection(); });
    connect(m_socket, &QTcpSocket::readyRead, this, &LingeringClose::discardInput);
    connect(&m_deadline, &QTimer::timeout, this, &LingeringClose::finish);
    m_deadline.setSingleShot(true);
    m_deadline.start(patience);
    m_socket->write(lastBytes);
    discardInput();
}

void LingeringClose::closeOwnDirection()
{
    if (m_ownDirectionClosed || unsentBytes(*m_socket) > 0)
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
