// SPDX-License-Identifier: MIT
#include "server/net/IoWorker.h"

#include "server/net/WebSocketLink.h"
#include "shared/base/Logging.h"
#include "shared/protocol/Version.h"

#include <QTcpSocket>
#include <QWebSocket>

#include <algorithm>

namespace hearth::server {

namespace {
constexpr std::chrono::milliseconds kDrainPatience{1500};
} // namespace

IoWorker::IoWorker(std::size_t index, const Surroundings &surroundings)
    : m_draining(surroundings.draining)
    , m_inbox(this, [this](std::vector<WorkerMessage> &&batch) { handle(std::move(batch)); })
    , m_frames(surroundings.clock, QStringLiteral("w%1").arg(index))
    , m_core(surroundings.core, surroundings.gateway, index)
    , m_accounts(surroundings.core, [this](std::function<void()> task) { post(std::move(task)); })
    , m_authEndpoints(m_accounts)
    , m_healthEndpoints(surroundings.draining)
    , m_house{m_router, m_accounts, surroundings.draining,
              [this](QTcpSocket *socket, const auto &token) { handOver(socket, token); }}
    , m_sessions(
          surroundings.clock, m_core, surroundings.log, m_frames,
          [this](std::function<void()> task) { post(std::move(task)); }, surroundings.timing)
    , m_webSockets(QStringLiteral("hearthd"), QWebSocketServer::NonSecureMode)
{
    m_authEndpoints.addTo(m_router);
    m_healthEndpoints.addTo(m_router);
    m_webSockets.setSupportedSubprotocols({kSubprotocolMessagePack, kSubprotocolJson});
    connect(&m_webSockets, &QWebSocketServer::newConnection, this, &IoWorker::onUpgraded);
    m_drainDeadline.setSingleShot(true);
    connect(&m_drainDeadline, &QTimer::timeout, this, &IoWorker::finishDrain);
}

IoWorker::~IoWorker()
{
    // Front doors and links use the members above; QObject would delete them after those.
    const QObjectList connections = children();
    qDeleteAll(connections);
}

void IoWorker::handle(std::vector<WorkerMessage> &&batch)
{
    for (WorkerMessage &message : batch)
        std::visit([this](auto &&content) { on(std::move(content)); }, std::move(message));
}

void IoWorker::on(const NewConnection &connection)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(connection.descriptor)) {
        qCWarning(lcNet) << "lost a new connection:" << socket->errorString();
        delete socket;
        return;
    }
    new FrontDoor(socket, m_house, this);
}

void IoWorker::handOver(QTcpSocket *socket, const std::optional<TokenHash> &token)
{
    socket->setParent(this);
    m_upgrading.push_back({socket, token});
    // QWebSocketServer deletes a socket that it does not upgrade, and says nothing.
    connect(socket, &QObject::destroyed, this, [this, socket] {
        std::erase_if(m_upgrading,
                      [socket](const Upgrading &upgrading) { return upgrading.socket == socket; });
    });
    m_webSockets.handleConnection(socket);
}

void IoWorker::onUpgraded()
{
    while (QWebSocket *webSocket = m_webSockets.nextPendingConnection()) {
        // QWebSocket does not tell its socket, but no two connections have the same peer.
        const auto found = std::find_if(
            m_upgrading.begin(), m_upgrading.end(), [webSocket](const Upgrading &upgrading) {
                return upgrading.socket->peerPort() == webSocket->peerPort()
                    && upgrading.socket->peerAddress() == webSocket->peerAddress();
            });
        if (found == m_upgrading.end()) {
            webSocket->abort();
            webSocket->deleteLater();
            continue;
        }
        const Upgrading upgraded = *found;
        m_upgrading.erase(found);
        upgraded.socket->disconnect(this);
        begin(new WebSocketLink(webSocket, upgraded.socket, this), upgraded.token);
    }
}

void IoWorker::begin(WebSocketLink *link, const std::optional<TokenHash> &token)
{
    ++m_links;
    if (token)
        link->setFrameLimit(Limits::frameAfterAuth);
    const SessionId id = m_sessions.open(*link, token);
    const auto withSession = [this, id](auto &&use) {
        if (ClientSession *session = m_sessions.find(id))
            use(*session);
    };
    connect(link, &WebSocketLink::frameReceived, this, [withSession](const QByteArray &frame) {
        withSession([&frame](ClientSession &session) { session.receive(frame); });
    });
    connect(link, &WebSocketLink::heard, this,
            [withSession] { withSession([](ClientSession &session) { session.heard(); }); });
    connect(link, &WebSocketLink::drained, this,
            [withSession] { withSession([](ClientSession &session) { session.drained(); }); });
    connect(link, &WebSocketLink::closed, this, [this, withSession] {
        withSession([](ClientSession &session) { session.linkClosed(); });
        onLinkClosed();
    });
    if (m_draining)
        m_sessions.closeAll(CloseCode::GoingAway);
}

void IoWorker::onLinkClosed()
{
    --m_links;
    if (m_links == 0 && m_drained)
        finishDrain();
}

void IoWorker::drain(std::function<void()> done)
{
    m_drained = std::move(done);
    m_drainDeadline.start(kDrainPatience);
    m_sessions.closeAll(CloseCode::GoingAway);
    if (m_links == 0)
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
