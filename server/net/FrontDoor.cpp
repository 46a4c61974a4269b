// SPDX-License-Identifier: MIT
#include "server/net/FrontDoor.h"

#include "server/net/HttpExchange.h"
#include "server/net/LingeringClose.h"
#include "server/net/RequestHead.h"

#include <QPointer>
#include <QTcpSocket>

namespace hearth::server {

FrontDoor::FrontDoor(QTcpSocket *socket, const House &house, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_house(house)
{
    m_socket->setParent(this);
    // Whoever has not finished a head gets no more of our memory than a head may take.
    m_socket->setReadBufferSize(kMaxHeadBytes + 1024);
    connect(m_socket, &QTcpSocket::readyRead, this, &FrontDoor::look);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        refuse(errorResponse(408, QStringLiteral("the head of the request took too long")));
    });
    m_deadline.setSingleShot(true);
    m_deadline.start(headDeadline);
    if (m_socket->bytesAvailable() > 0)
        look();
}

void FrontDoor::look()
{
    if (m_headBytes > 0) {
        // The token is being checked; RFC 6455 §4.1 lets a client send only after the 101.
        return refuse(errorResponse(400, QStringLiteral("bytes follow the opening handshake")));
    }
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

void FrontDoor::receive(HttpRequest head)
{
    if (head.path() == "/ws")
        return receiveWebSocket(head);
    const auto handler = m_house.router.find(head);
    if (!handler)
        return refuse(handler.error());
    QObject *worker = parent();
    new HttpExchange(letGo(), std::move(head), *handler, worker);
}

void FrontDoor::receiveWebSocket(const HttpRequest &head)
{
    const auto upgrade = checkUpgrade(head);
    if (!upgrade)
        return refuse(upgrade.error());
    if (m_socket->bytesAvailable() > m_headBytes)
        return refuse(errorResponse(400, QStringLiteral("bytes follow the opening handshake")));
    if (m_house.draining)
        return refuse(errorResponse(
            RequestError{ErrorCode::Unavailable, QStringLiteral("the server is going away")}));
    const auto token = upgrade->token;
    if (!token)
        return admit(token);
    m_deadline.stop();
    m_house.accounts.describe(*token, [self = QPointer(this), token](const auto &session) {
        if (!self || !self->m_socket)
            return;
        if (session)
            self->admit(token);
        else
            self->refuse(errorResponse(session.error()));
    });
}

void FrontDoor::admit(const std::optional<TokenHash> &token)
{
    QTcpSocket *socket = letGo();
    socket->setReadBufferSize(0);
    m_house.handOver(socket, token);
}

void FrontDoor::refuse(const HttpResponse &response)
{
    QObject *worker = parent();
    new LingeringClose(letGo(), response.toBytes(), worker);
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
