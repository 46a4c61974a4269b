// SPDX-License-Identifier: MIT
#include "server/net/Intake.h"

#include "server/http/HttpMessage.h"
#include "server/metrics/WorkerMetrics.h"
#include "server/net/AcceptedConnection.h"
#include "server/net/LingeringClose.h"
#include "server/net/TlsHandshake.h"
#include "shared/base/Logging.h"

#include <QSslSocket>
#include <QTcpSocket>

namespace hearth::server {

Intake::Intake(const House &house, Ready ready)
    : m_house(house)
    , m_ready(std::move(ready))
{}

Intake::~Intake()
{
    const QObjectList connections = children();
    qDeleteAll(connections);
}

void Intake::take(qintptr descriptor)
{
    QTcpSocket *socket = m_house.tls ? new QSslSocket(this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        qCWarning(lcNet) << "lost a new connection:" << socket->errorString();
        delete socket;
        return;
    }
    // Whom a trusted proxy speaks for is known, and counted, once there is a request.
    const QHostAddress peer = socket->peerAddress();
    auto ticket = m_house.proxies.contains(peer) ? std::optional(AddressLedger::Ticket())
                                                 : m_house.addresses.connect(peer);
    if (!ticket) {
        m_house.connections.metrics().rateLimited(RateScope::Address);
        m_house.connections.door().turnedAway(TurnedAway::Address, peer);
        return turnAway(socket);
    }
    new AcceptedConnection(socket, m_house.connections, std::move(*ticket));
    socket->setParent(nullptr);
    if (!m_house.tls)
        return m_ready(socket);
    new TlsHandshake(
        static_cast<QSslSocket *>(socket), *m_house.tls, m_handshakes,
        {[this](QSslSocket *ready) { m_ready(ready); },
         [this, peer] { m_house.connections.door().turnedAway(TurnedAway::Handshake, peer); }},
        this);
}

void Intake::turnAway(QTcpSocket *socket)
{
    // A handshake only to refuse is what an attacker would like.
    if (m_house.tls) {
        socket->abort();
        return socket->deleteLater();
    }
    const HttpResponse refusal = errorResponse(RequestError{
        ErrorCode::RateLimited, QStringLiteral("there are too many connections from here")});
    new LingeringClose(socket, refusal.toBytes(), this);
}

} // namespace hearth::server
