// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/AuthEndpoints.h"
#include "server/http/HealthEndpoints.h"
#include "server/http/HttpRouter.h"
#include "server/net/FrontDoor.h"
#include "server/session/CoreAccounts.h"
#include "server/session/CoreSessions.h"
#include "server/session/FrameCoder.h"
#include "server/session/SessionTable.h"
#include "server/session/WorkerMessage.h"
#include "shared/base/Inbox.h"

#include <QObject>
#include <QTimer>
#include <QWebSocketServer>

namespace hearth::server {

class WebSocketLink;

//! One I/O thread's connections: makes the sockets, lets them through the front door and holds
//! their sessions. Made, used and destroyed in its thread; post() alone is for others.
class IoWorker : public QObject
{
    Q_OBJECT

public:
    //! All of it outlives the worker.
    struct Surroundings
    {
        const Clock &clock;
        CoreThread &core;
        WorkerGateway &gateway;
        RoomLogReader &log;
        const std::atomic<bool> &draining;
        ClientSession::Timing timing;
    };

    IoWorker(std::size_t index, const Surroundings &surroundings);
    ~IoWorker() override;

    //! Callable from any thread.
    void post(WorkerMessage message) { m_inbox.post(std::move(message)); }

    //! Closes all sessions with GoingAway. `done` is called here when the last of them has left, or
    //! when they had their time. Nothing is asked of the log afterwards.
    void drain(std::function<void()> done);

private:
    void handle(std::vector<WorkerMessage> &&batch);

    void on(SessionMessage &&message) { m_sessions.handle(std::move(message)); }

    void on(const NewConnection &connection);

    void on(const WorkerTask &task) { task(); }

    void handOver(QTcpSocket *socket, const std::optional<TokenHash> &token);
    void onUpgraded();
    void begin(WebSocketLink *link, const std::optional<TokenHash> &token);
    void onLinkClosed();
    void finishDrain();

    struct Upgrading
    {
        QTcpSocket *socket = nullptr;
        std::optional<TokenHash> token;
    };

    const std::atomic<bool> &m_draining;
    Inbox<WorkerMessage> m_inbox;
    FrameCoder m_frames;
    CoreSessions m_core;
    CoreAccounts m_accounts;
    AuthEndpoints m_authEndpoints;
    HealthEndpoints m_healthEndpoints;
    HttpRouter m_router;
    FrontDoor::House m_house;
    SessionTable m_sessions;
    QWebSocketServer m_webSockets;
    std::vector<Upgrading> m_upgrading; //!< handed to m_webSockets and not back yet
    int m_links = 0;
    std::function<void()> m_drained;
    QTimer m_drainDeadline;
};

} // namespace hearth::server
