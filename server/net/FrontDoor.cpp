// SPDX-License-Identifier: MIT
#include "server/net/FrontDoor.h"

#include "server/http/Cors.h"
#include "server/net/AcceptedConnection.h"
#include "server/net/HttpExchange.h"
#include "server/net/LingeringClose.h"
#include "server/net/ProxyHeaders.h"
#include "server/net/RequestHead.h"
#include "server/net/UnsentBytes.h"

#include <QPointer>
#include <QSslSocket>

namespace hearth::server {

namespace {

//! Whether others than this thread have to work for the answer.
bool isWork(const HttpRequest &request)
{
    return request.path().startsWith("/api/") || request.has("Authorization");
}

//! Whoever has not finished a head gets no more of our memory than a head may take, or one record
//! of TLS above it.
void boundInput(QTcpSocket *socket)
{
    socket->setReadBufferSize(kMaxHeadBytes + 1024);
    constexpr qint64 encryptedBytes = 4 * 1024;
    // QSslSocket gives that to the socket below it as well, for what is not decrypted yet; and
    // takes all of it at once, which is a second head.
    const auto *tls = qobject_cast<QSslSocket *>(socket);
    auto *below = socket->findChild<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
    if (tls && tls->isEncrypted() && below)
        below->setReadBufferSize(encryptedBytes);
}

HttpResponse goingAway()
{
    return errorResponse(
        RequestError{ErrorCode::Unavailable, QStringLiteral("the server is going away")});
}

} // namespace

FrontDoor::FrontDoor(QTcpSocket *socket, const House &house, QObject *parent, int request,
                     OpenExchanges::Ticket lastAnswer)
    : QObject(parent)
    , m_socket(socket)
    , m_house(house)
    , m_request(request)
    , m_lastAnswer(std::move(lastAnswer))
{
    m_socket->setParent(this);
    boundInput(m_socket);
    connect(m_socket, &QTcpSocket::readyRead, this, &FrontDoor::look);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_deadline, &QTimer::timeout, this, &FrontDoor::onDeadline);
    m_deadline.setSingleShot(true);
    m_deadline.start(request == 0 ? headDeadline : idleDeadline);
    const auto letLastAnswerGo = [this] {
        if (unsentBytes(*m_socket) == 0)
            m_lastAnswer.reset();
    };
    if (m_lastAnswer) {
        whenSent(m_socket, this, letLastAnswerGo);
        letLastAnswerGo();
    }
    if (m_socket->bytesAvailable() > 0)
        look();
}

void FrontDoor::look()
{
    if (m_headBytes > 0) {
        // The token is being checked; RFC 6455 §4.1 lets a client send only after the 101.
        return refuse(errorResponse(400, QStringLiteral("bytes follow the opening handshake")));
    }
    startHead();
    const QByteArray bytes = m_socket->peek(kMaxHeadBytes);
    const auto end = endOfHead(bytes);
    if (!end) {
        if (bytes.size() >= kMaxHeadBytes)
            refuse(errorResponse(431, QStringLiteral("the head of the request is too large")));
        return;
    }
    m_headBytes = *end;
    auto head = parseHead(QByteArrayView(bytes).first(*end));
    if (!head)
        return refuse(head.error());
    receive(std::move(*head));
}

void FrontDoor::startHead()
{
    // A new connection has had to send its head since it was made.
    if (std::exchange(m_isIdle, false) && m_request > 0)
        m_deadline.start(headDeadline);
}

void FrontDoor::onDeadline()
{
    // A connection that was kept for another request, which didn't come.
    if (m_request > 0 && m_isIdle)
        return m_socket->abort();
    refuse(errorResponse(408, QStringLiteral("the head of the request took too long")));
}

bool FrontDoor::identify(HttpRequest &head)
{
    const QHostAddress peer = m_socket->peerAddress();
    head.caller = callerOf(head, peer, m_house.proxies);
    // A kept connection may bring another caller each time.
    if (!m_house.proxies.contains(peer)
        || head.caller.address == AcceptedConnection::of(*m_socket).caller())
        return true;
    auto ticket = m_house.addresses.connect(head.caller.address);
    if (!ticket) {
        m_house.metrics.rateLimited(RateScope::Address);
        refuse(errorResponse(
            RequestError{ErrorCode::RateLimited,
                         QStringLiteral("there are too many connections from this address")}));
        return false;
    }
    AcceptedConnection::of(*m_socket).setCaller(head.caller.address, std::move(*ticket));
    return true;
}

void FrontDoor::receive(HttpRequest head)
{
    if (!identify(head))
        return;
    const auto origins = head.values("Origin");
    head.isOfAllowedOrigin = origins.size() == 1 && m_house.origins.allows(origins.front());
    const auto hosts = head.values("Host");
    head.isForOwnName = hosts.empty() || m_house.names.contains(hosts.front());
    if (head.path() == "/ws")
        return receiveWebSocket(head);
    // What is under way is still answered; nothing is begun.
    if (m_house.draining && isWork(head))
        return refuse(goingAway());
    if (const auto wait =
            isWork(head) ? m_house.addresses.ask(head.caller.address) : std::nullopt) {
        m_house.metrics.rateLimited(RateScope::Address);
        return refuse(
            tooManyResponse(QStringLiteral("there are too many requests from here"), *wait));
    }
    const auto found = Cors::isPreflight(head)
        ? Result<HttpHandler, HttpResponse>(HttpHandler(Cors::answerPreflight))
        : m_house.router.find(head);
    // A refusal too wants to know where the request ends, and the next one begins.
    HttpHandler handler = found
        ? *found
        : [refusal = found.error()](const HttpRequest &, const HttpRespond &respond) {
              respond(refusal);
          };
    QObject *worker = parent();
    const HttpExchange::Afterwards afterwards{
        [&house = m_house, request = m_request + 1] {
            return request < maxRequests && !house.draining;
        },
        [&house = m_house, worker, request = m_request + 1](QTcpSocket *socket,
                                                            OpenExchanges::Ticket answer) {
            new FrontDoor(socket, house, worker, request, std::move(answer));
        }};
    new HttpExchange(letGo(), std::move(head), m_headBytes, std::move(handler), afterwards,
                     m_house.metrics, m_house.exchanges.open(), worker);
}

void FrontDoor::receiveWebSocket(const HttpRequest &head)
{
    const auto upgrade = checkUpgrade(head);
    if (!upgrade)
        return refuse(upgrade.error());
    if (m_socket->bytesAvailable() > m_headBytes)
        return refuse(errorResponse(400, QStringLiteral("bytes follow the opening handshake")));
    if (m_house.draining)
        return refuse(goingAway());
    m_deadline.stop();
    const auto token = upgrade->token;
    if (!token) {
        // A TLS socket may have told of the first of several records that came at once; look()
        // refuses the others, which nobody would meter in the hands of QWebSocketServer.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState)
                    admit({});
            },
            Qt::QueuedConnection);
        return;
    }
    m_house.accounts.admit(*token, [self = QPointer(this), token](const auto &admitted) {
        if (!self || !self->m_socket)
            return;
        if (admitted)
            self->admit(token);
        else
            self->refuseToken(admitted.error());
    });
}

void FrontDoor::admit(const std::optional<TokenHash> &token)
{
    m_house.metrics.httpAnswered(101);
    QTcpSocket *socket = letGo();
    socket->setReadBufferSize(0);
    m_house.handOver(socket, token);
}

void FrontDoor::refuseToken(const RequestError &why)
{
    if (why.code == ErrorCode::RateLimited)
        m_house.metrics.rateLimited(RateScope::User);
    refuse(errorResponse(why));
}

void FrontDoor::refuse(const HttpResponse &response)
{
    m_house.metrics.httpAnswered(response.status);
    if (response.failure)
        m_house.metrics.authFailed(*response.failure);
    QObject *worker = parent();
    new LingeringClose(letGo(), response.toBytes(), worker, m_house.exchanges.open());
}

QTcpSocket *FrontDoor::letGo()
{
    m_deadline.stop();
    m_socket->disconnect(this);
    deleteLater();
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    // Otherwise it would be deleted with this object before its next owner takes it.
    socket->setParent(nullptr);
    return socket;
}

} // namespace hearth::server
