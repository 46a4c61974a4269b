// SPDX-License-Identifier: MIT
#include "server/net/AcceptedConnection.h"

#include "server/logging/LogRecord.h"
#include "server/metrics/WorkerMetrics.h"
#include "server/net/ConnectionList.h"
#include "shared/base/Logging.h"

#include <QTcpSocket>

namespace hearth::server {

AcceptedConnection::AcceptedConnection(QTcpSocket *socket, ConnectionList &list,
                                       AddressLedger::Ticket ticket)
    : QObject(socket)
    , m_socket(socket)
    , m_list(list)
    , m_caller(socket->peerAddress())
    , m_ticket(std::move(ticket))
    , m_since(list.clock().steadyNow())
{
    m_list.add(*this);
}

AcceptedConnection::~AcceptedConnection()
{
    m_list.remove(*this);
    if (m_ending)
        logWebSocket();
    if (m_streamSince)
        logStream();
}

void AcceptedConnection::logWebSocket() const
{
    m_list.metrics().webSocketClosed(m_ending->closeCode);
    const std::chrono::duration<double> life = m_list.clock().steadyNow() - m_since;
    LogRecord record(lcNet(), "connection ended");
    record.add("peer", m_caller.toString())
        .add("user", m_user.toString())
        .add("seconds", life.count())
        .add("received", static_cast<qint64>(m_ending->receivedBytes))
        .add("sent", static_cast<qint64>(m_ending->sentBytes));
    if (m_ending->closeCode)
        record.add("code", qint64(*m_ending->closeCode));
}

void AcceptedConnection::logStream() const
{
    m_list.metrics().streamEnded();
    const std::chrono::duration<double> life = m_list.clock().steadyNow() - *m_streamSince;
    LogRecord(lcNet(), "stream ended")
        .add("peer", m_caller.toString())
        .add("user", m_user.toString())
        .add("seconds", life.count())
        .add("received", m_streamEnding.receivedBytes)
        .add("sent", m_streamEnding.sentBytes);
}

AcceptedConnection &AcceptedConnection::of(const QTcpSocket &socket)
{
    return *socket.findChild<AcceptedConnection *>(QString(), Qt::FindDirectChildrenOnly);
}

void AcceptedConnection::setCaller(const QHostAddress &caller, AddressLedger::Ticket ticket)
{
    m_caller = caller;
    m_ticket = std::move(ticket);
}

void AcceptedConnection::setUser(const UserId &user)
{
    m_user = user;
    m_list.signedIn(*this);
}

void AcceptedConnection::beginStream()
{
    m_streamSince = m_list.clock().steadyNow();
    m_list.metrics().streamOpened();
}

void AcceptedConnection::evict()
{
    m_socket->abort();
}

} // namespace hearth::server
