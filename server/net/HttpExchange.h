// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/HttpRouter.h"
#include "server/net/HttpBodyReader.h"
#include "server/net/OpenExchanges.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace hearth::server {

class WorkerMetrics;

//! One HTTP request and its answer. Owns the socket, of which nothing is consumed yet, and deletes
//! itself. Afterwards the connection is handed on for its next request, or ends.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    //! Until the whole body is there.
    static constexpr std::chrono::seconds bodyDeadline{10};

    struct Afterwards
    {
        //! Asked when there is an answer; else the connection ends with it.
        std::function<bool()> mayStay;
        //! Gets the socket when the connection stays: without a parent, nobody connected to it, the
        //! answer written and the request consumed. The ticket is to be kept until that has left.
        std::function<void(QTcpSocket *, OpenExchanges::Ticket)> next;
    };

    //! `head` is what stands, complete, in the first `headBytes` of the socket's input.
    HttpExchange(QTcpSocket *socket, HttpRequest head, qsizetype headBytes, HttpHandler handler,
                 Afterwards afterwards, WorkerMetrics &metrics, OpenExchanges::Ticket ticket,
                 QObject *parent);

private:
    void readBody();
    void answer(HttpResponse response);
    void count(const HttpResponse &response);
    void goOn(const HttpResponse &response);
    //! Answers and ends the connection.
    void refuse(const HttpResponse &response);
    [[nodiscard]] QByteArray toBytes(const HttpResponse &response, Persistence persistence) const;

    QTcpSocket *m_socket;
    HttpRequest m_request;
    HttpHandler m_handler;
    Afterwards m_afterwards;
    WorkerMetrics &m_metrics;
    OpenExchanges::Ticket m_ticket;
    //! Of head and body; nothing when the body itself tells its end.
    std::optional<qint64> m_bytesLeft;
    HttpBodyReader m_reader;
    QTimer m_deadline;
};

} // namespace hearth::server
