// SPDX-License-Identifier: MIT
#include "server/net/IoWorker.h"

#include "server/net/WebSocketLink.h"

#include <QTcpSocket>

namespace hearth::server {

namespace {
constexpr std::chrono::milliseconds kDrainPatience{1500};
constexpr std::chrono::milliseconds kMetricsPause{500};

//! How many frames of it go to many.
std::size_t fanOuts(const WorkerMessage &message)
{
    const auto *ofSessions = std::get_if<SessionMessage>(&message);
    if (!ofSessions)
        return 0;
    if (const auto *events = std::get_if<PublishToFeed>(ofSessions))
        return events->events->size();
    return std::holds_alternative<PublishEvent>(*ofSessions)
            || std::holds_alternative<PublishEphemeral>(*ofSessions)
            || std::holds_alternative<NotifyUsers>(*ofSessions)
        ? 1
        : 0;
}

SignInLimit signInLimit(AddressLedger &addresses)
{
    return [&addresses](const QHostAddress &address) { return addresses.signIn(address); };
}

} // namespace

IoWorker::IoWorker(std::size_t index, const Surroundings &surroundings)
    : m_draining(surroundings.draining)
    , m_metrics(surroundings.metrics, QString::number(index))
    , m_loopLag(surroundings.metrics, QStringLiteral("io-%1").arg(index))
    , m_inbox([this](std::vector<WorkerMessage> &&batch) { handle(std::move(batch)); })
    , m_frames(surroundings.clock, QStringLiteral("w%1").arg(index))
    , m_core(surroundings.core, surroundings.gateway, index)
    , m_accounts(surroundings.core, [this](std::function<void()> task) { post(std::move(task)); })
    , m_streams(
          surroundings.clock, surroundings.feeds, m_metrics,
          [this](std::function<void()> task) { post(std::move(task)); },
          [this](const SessionId &stream) { m_feeds.closeStream(stream); })
    , m_feeds(surroundings.core, surroundings.gateway, index, surroundings.feeds, m_streams,
              [this](std::function<void()> task) { post(std::move(task)); })
    , m_endpoints({m_accounts, m_feeds, signInLimit(surroundings.addresses), surroundings.draining,
                   surroundings.metrics})
    , m_sessions(
          surroundings.clock, m_core, surroundings.log, surroundings.feeds, m_frames, m_metrics,
          [this](std::function<void()> task) { post(std::move(task)); }, surroundings.terms)
    , m_scheduler([this] { onFlushed(); })
    , m_connections(surroundings.clock, m_metrics)
    , m_exchanges([this] { finishDrainIfQuiet(); })
    , m_upgrader(surroundings.clock, surroundings.inbound, m_scheduler, m_metrics,
                 [this](WebSocketLink *link, const auto &token) { begin(link, token); })
    , m_house{m_endpoints.router(),
              m_accounts,
              surroundings.draining,
              surroundings.addresses,
              surroundings.origins,
              surroundings.names,
              surroundings.proxies,
              m_metrics,
              m_exchanges,
              [this](QTcpSocket *socket, const auto &token) { m_upgrader.upgrade(socket, token); }}
    , m_intake({m_connections, surroundings.addresses, surroundings.proxies, surroundings.tls},
               [this](QTcpSocket *socket) { new FrontDoor(socket, m_house, this); })
{
    // Of turns in which nothing was sent.
    connect(&m_metricsTimer, &QTimer::timeout, this, [this] { m_metrics.flush(); });
    m_metricsTimer.start(kMetricsPause);
    m_drainDeadline.setSingleShot(true);
    connect(&m_drainDeadline, &QTimer::timeout, this, &IoWorker::finishDrain);
}

IoWorker::~IoWorker()
{
    // Front doors use the members above; QObject would delete them after those.
    const QObjectList connections = children();
    qDeleteAll(connections);
}

void IoWorker::handle(std::vector<WorkerMessage> &&batch)
{
    std::size_t toMany = 0;
    for (const WorkerMessage &message : batch)
        toMany += fanOuts(message);
    // Company for it can't come within the turn.
    const bool isAlone = toMany == 1;
    if (isAlone)
        m_scheduler.beginPassing();
    for (WorkerMessage &message : batch)
        std::visit([this](auto &&content) { on(std::move(content)); }, std::move(message));
    if (isAlone)
        m_scheduler.endPassing();
}

void IoWorker::begin(WebSocketLink *link, const std::optional<TokenHash> &token)
{
    ++m_links;
    if (token)
        link->setFrameLimit(Limits::frameAfterAuth);
    connect(link, &WebSocketLink::closed, this, &IoWorker::onLinkClosed);
    m_sessions.open(*link, token);
    if (m_draining)
        m_sessions.closeAll(CloseCode::GoingAway);
}

void IoWorker::onFlushed()
{
    m_sessions.written();
    m_metrics.flush();
}

void IoWorker::onLinkClosed()
{
    --m_links;
    finishDrainIfQuiet();
}

void IoWorker::setRates(const CommandRates &rates, const InboundBudget &inbound)
{
    m_sessions.setRates(rates);
    m_upgrader.setBudget(inbound);
}

void IoWorker::drain(std::function<void()> done)
{
    m_drained = std::move(done);
    m_drainDeadline.start(kDrainPatience);
    m_sessions.closeAll(CloseCode::GoingAway);
    m_streams.closeAll();
    finishDrainIfQuiet();
}

void IoWorker::finishDrainIfQuiet()
{
    if (m_links == 0 && m_exchanges.isEmpty())
        finishDrain();
}

void IoWorker::finishDrain()
{
    if (const auto done = std::exchange(m_drained, nullptr)) {
        m_drainDeadline.stop();
        done();
    }
}

} // namespace hearth::server
