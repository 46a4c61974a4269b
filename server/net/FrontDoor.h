// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/AccountPort.h"
#include "server/http/HttpRouter.h"
#include "server/http/OriginPolicy.h"
#include "server/http/OwnNames.h"
#include "server/metrics/WorkerMetrics.h"
#include "server/net/AddressLedger.h"
#include "server/net/AddressRanges.h"
#include "server/net/OpenExchanges.h"
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
    //! From an answer to the first byte of the connection's next request.
    static constexpr std::chrono::seconds idleDeadline{15};
    static constexpr int maxRequests = 100; //!< of one connection

    //! Gets a socket that nobody is connected to, of which nothing is consumed and where a valid
    //! handshake stands, and nothing behind it.
    using HandOver = std::function<void(QTcpSocket *, std::optional<TokenHash>)>;

    //! All of it outlives the front doors.
    struct House
    {
        const HttpRouter &router;
        AccountPort &accounts;
        const std::atomic<bool> &draining;
        AddressLedger &addresses;
        const OriginPolicy &origins;
        const OwnNames &names;
        const AddressRanges &proxies;
        WorkerMetrics &metrics;
        OpenExchanges &exchanges;
        HandOver handOver;
    };

    //! The socket has its AcceptedConnection. `request` counts the connection's requests from 0;
    //! `lastAnswer` is the exchange before it, whose answer may not have left yet.
    FrontDoor(QTcpSocket *socket, const House &house, QObject *parent, int request = 0,
              OpenExchanges::Ticket lastAnswer = {});

private:
    void look();
    void startHead();
    void onDeadline();
    void receive(HttpRequest head);
    //! Who asks; false when they may not, and have been refused.
    [[nodiscard]] bool identify(HttpRequest &head);
    void receiveWebSocket(const HttpRequest &head);
    void admit(const std::optional<TokenHash> &token);
    void refuseToken(const RequestError &why);
    void refuse(const HttpResponse &response);
    //! Nobody listens to the socket any more, and this object is about to go.
    QTcpSocket *letGo();

    QTcpSocket *m_socket;
    const House &m_house;
    int m_request;
    OpenExchanges::Ticket m_lastAnswer;
    bool m_isIdle = true; //!< nothing of the head has come
    QTimer m_deadline;
    qsizetype m_headBytes = 0; //!< once it is complete
};

} // namespace hearth::server
