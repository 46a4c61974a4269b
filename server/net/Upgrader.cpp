// SPDX-License-Identifier: MIT
#include "server/net/Upgrader.h"

#include "server/net/WebSocketLink.h"
#include "shared/protocol/Version.h"

#include <QTcpSocket>
#include <QWebSocket>

namespace hearth::server {

Upgrader::Upgrader(const Clock &clock, const InboundBudget &budget, FlushScheduler &scheduler,
                   WorkerMetrics &metrics, Upgraded upgraded)
    : m_clock(clock)
    , m_budget(budget)
    , m_scheduler(scheduler)
    , m_metrics(metrics)
    , m_upgraded(std::move(upgraded))
    , m_server(QStringLiteral("hearthd"), QWebSocketServer::NonSecureMode)
{
    m_server.setSupportedSubprotocols({kSubprotocolMessagePack, kSubprotocolJson});
    connect(&m_server, &QWebSocketServer::newConnection, this, &Upgrader::onNewConnection);
}

Upgrader::~Upgrader()
{
    // They use the members above; QObject would delete them after those.
    const QObjectList connections = children();
    qDeleteAll(connections);
}

void Upgrader::upgrade(QTcpSocket *socket, const std::optional<TokenHash> &token)
{
    socket->setParent(this);
    const quint16 port = socket->peerPort();
    m_waiting.insert(port, {socket, new InboundGuard(socket, m_clock, m_budget), token});
    // QWebSocketServer deletes a socket that it does not upgrade, and says nothing.
    connect(socket, &QObject::destroyed, this, [this, socket, port] {
        m_waiting.removeIf([socket, port](const auto &entry) {
            return entry.key() == port && entry.value().socket == socket;
        });
    });
    m_server.handleConnection(socket);
}

void Upgrader::onNewConnection()
{
    while (QWebSocket *webSocket = m_server.nextPendingConnection()) {
        // QWebSocket does not tell its socket, but no two connections have the same peer.
        auto found = m_waiting.find(webSocket->peerPort());
        while (found != m_waiting.end() && found.key() == webSocket->peerPort()
               && found->socket->peerAddress() != webSocket->peerAddress())
            ++found;
        if (found == m_waiting.end() || found.key() != webSocket->peerPort()) {
            webSocket->abort();
            webSocket->deleteLater();
            continue;
        }
        const Waiting upgraded = *found;
        m_waiting.erase(found);
        upgraded.socket->disconnect(this);
        // It ended while the handshake waited in it: whoever is told of ends has been told.
        if (upgraded.socket->state() != QAbstractSocket::ConnectedState) {
            webSocket->abort();
            webSocket->deleteLater();
            upgraded.socket->deleteLater();
            continue;
        }
        m_upgraded(new WebSocketLink(webSocket, upgraded.socket, upgraded.guard, m_scheduler,
                                     m_metrics, this),
                   upgraded.token);
    }
}

} // namespace hearth::server
