// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/HttpEndpoints.h"
#include "server/metrics/LoopLag.h"
#include "server/metrics/WorkerMetrics.h"
#include "server/net/ConnectionList.h"
#include "server/net/FlushScheduler.h"
#include "server/net/FrontDoor.h"
#include "server/net/Intake.h"
#include "server/net/Upgrader.h"
#include "server/session/CoreAccounts.h"
#include "server/session/CoreFeeds.h"
#include "server/session/CoreSessions.h"
#include "server/session/FeedStreamTable.h"
#include "server/session/FrameCoder.h"
#include "server/session/SessionTable.h"
#include "server/session/WorkerMessage.h"
#include "shared/base/Inbox.h"

#include <QObject>
#include <QTimer>

namespace hearth::server {

//! One I/O thread's connections: lets them in, through the front door, and holds their sessions.
//! Made, used and destroyed in its thread; post() alone is for others.
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
        FeedReader &feeds;
        const std::atomic<bool> &draining;
        AddressLedger &addresses;
        const AddressRanges &proxies;
        const OriginPolicy &origins;
        const OwnNames &names;
        const TlsIdentity *tls; //!< null: plain connections
        ServerMetrics &metrics;
        ClientSession::Terms terms;
        InboundBudget inbound;
    };

    IoWorker(std::size_t index, const Surroundings &surroundings);
    ~IoWorker() override;

    //! Callable from any thread.
    void post(WorkerMessage message) { m_inbox.post(std::move(message)); }

    //! For the connections that come from here on. In the worker's thread.
    void setRates(const CommandRates &rates, const InboundBudget &inbound);

    //! Closes all sessions with GoingAway. `done` is called here when the last of them has left and
    //! every request of HTTP is answered, or when they had their time. Nothing is asked of the log
    //! afterwards.
    void drain(std::function<void()> done);

private:
    void handle(std::vector<WorkerMessage> &&batch);

    void on(SessionMessage &&message)
    {
        m_streams.handle(message);
        m_sessions.handle(std::move(message));
    }

    void on(const NewConnection &connection) { m_intake.take(connection.descriptor); }

    void on(const WorkerTask &task) { task(); }

    void begin(WebSocketLink *link, const std::optional<TokenHash> &token);
    void onLinkClosed();
    void onFlushed();
    void finishDrainIfQuiet();
    void finishDrain();

    const std::atomic<bool> &m_draining;
    WorkerMetrics m_metrics;
    LoopLag m_loopLag;
    Inbox<WorkerMessage> m_inbox;
    FrameCoder m_frames;
    CoreSessions m_core;
    CoreAccounts m_accounts;
    FeedStreamTable m_streams;
    CoreFeeds m_feeds;
    HttpEndpoints m_endpoints;
    SessionTable m_sessions;
    FlushScheduler m_scheduler;
    ConnectionList m_connections;
    // From here on they hold sockets, which use the members above.
    OpenExchanges m_exchanges;
    Upgrader m_upgrader;
    FrontDoor::House m_house;
    Intake m_intake;
    int m_links = 0;
    std::function<void()> m_drained;
    QTimer m_drainDeadline;
    QTimer m_metricsTimer;
};

} // namespace hearth::server
