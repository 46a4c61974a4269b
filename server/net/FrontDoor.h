// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/AccountPort.h"
#include "server/http/HttpRouter.h"
#include "server/net/UpgradeCheck.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace hearth::server {

//! What every new connection meets. Looks at the head of its request without consuming it, and
//! either passes the connection on (to HttpExchange, or as a WebSocket whose token is good) or
//! refuses it with an answer. Owns the socket until then, and deletes itself.
class FrontDoor : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds headDeadline{5};

    //! Gets a socket that nobody is connected to, of which nothing is consumed and where a valid
    //! handshake stands, and nothing behind it.
    using HandOver = std::function<void(QTcpSocket *, std::optional<TokenHash>)>;

    //! All of it outlives the front doors.
    struct House
    {
        const HttpRouter &router;
        AccountPort &accounts;
        const std::atomic<bool> &draining;
        HandOver handOver;
    };

    FrontDoor(QTcpSocket *socket, const House &house, QObject *parent);

private:
    void look();
    void receive(HttpRequest head);
    void receiveWebSocket(const HttpRequest &head);
    void admit(const std::optional<TokenHash> &token);
    void refuse(const HttpResponse &response);
    //! Nobody listens to the socket any more, and this object is about to go.
    QTcpSocket *letGo();

    QTcpSocket *m_socket;
    const House &m_house;
    QTimer m_deadline;
    qsizetype m_headBytes = 0; //!< once it is complete
};

} // namespace hearth::server
