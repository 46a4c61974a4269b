// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/HttpRouter.h"
#include "server/net/HttpBodyReader.h"

#include <QObject>
#include <QTimer>

#include <chrono>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace hearth::server {

//! One HTTP request and its answer, after which the connection ends. Owns the socket, of which
//! nothing is consumed yet, and deletes itself.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    //! Until the whole body is there.
    static constexpr std::chrono::seconds bodyDeadline{10};

    //! `head` is what stands, complete, at the front of the socket's input.
    HttpExchange(QTcpSocket *socket, HttpRequest head, HttpHandler handler, QObject *parent);

private:
    void readBody();
    void answer(const HttpResponse &response);

    QTcpSocket *m_socket;
    HttpRequest m_request;
    HttpHandler m_handler;
    HttpBodyReader m_reader;
    QTimer m_deadline;
};

} // namespace hearth::server
