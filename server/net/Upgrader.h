// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/TokenHash.h"
#include "server/net/InboundGuard.h"

#include <QMultiHash>
#include <QObject>
#include <QWebSocketServer>

#include <functional>
#include <optional>

namespace hearth::server {

class FlushScheduler;
class WebSocketLink;
class WorkerMetrics;

//! Makes WebSockets of connections whose opening handshake the front door has found good.
class Upgrader : public QObject
{
    Q_OBJECT

public:
    //! Gets a link with no parent but this object, and the token that the handshake brought.
    using Upgraded = std::function<void(WebSocketLink *, const std::optional<TokenHash> &)>;

    //! Clock, scheduler and metrics outlive it.
    Upgrader(const Clock &clock, const InboundBudget &budget, FlushScheduler &scheduler,
             WorkerMetrics &metrics, Upgraded upgraded);
    ~Upgrader() override;

    //! Of the WebSockets that come from here on.
    void setBudget(const InboundBudget &budget) { m_budget = budget; }

    //! The handshake stands unread in the socket, and nothing behind it. Takes the socket.
    void upgrade(QTcpSocket *socket, const std::optional<TokenHash> &token);

private:
    void onNewConnection();

    struct Waiting
    {
        QTcpSocket *socket = nullptr;
        InboundGuard *guard = nullptr;
        std::optional<TokenHash> token;
    };

    const Clock &m_clock;
    InboundBudget m_budget;
    FlushScheduler &m_scheduler;
    WorkerMetrics &m_metrics;
    Upgraded m_upgraded;
    QWebSocketServer m_server;
    QMultiHash<quint16, Waiting> m_waiting; //!< by the peer's port
};

} // namespace hearth::server
