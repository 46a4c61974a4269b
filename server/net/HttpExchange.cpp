// SPDX-License-Identifier: MIT
#include "server/net/HttpExchange.h"

#include "server/net/LingeringClose.h"

#include <QPointer>
#include <QTcpSocket>

namespace hearth::server {

HttpExchange::HttpExchange(QTcpSocket *socket, HttpRequest head, HttpHandler handler,
                           QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_request(std::move(head))
    , m_handler(std::move(handler))
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpExchange::readBody);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        answer(errorResponse(408, QStringLiteral("the body of the request took too long")));
    });
    m_deadline.setSingleShot(true);
    m_deadline.start(bodyDeadline);
    readBody();
    const auto expectations = m_request.values("Expect");
    if (m_socket && m_deadline.isActive() && !expectations.empty()
        && expectations.front().toLower() == "100-continue")
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void HttpExchange::readBody()
{
    switch (m_reader.add(m_socket->readAll())) {
    case HttpBodyReader::State::NeedsMore:
        return;
    case HttpBodyReader::State::TooLarge:
        return answer(errorResponse(413, QStringLiteral("the body of the request is too large")));
    case HttpBodyReader::State::Invalid:
        return answer(errorResponse(400, QStringLiteral("this is not a valid HTTP request")));
    case HttpBodyReader::State::Complete:
        break;
    }
    m_deadline.stop();
    disconnect(m_socket, &QTcpSocket::readyRead, this, nullptr);
    m_request.body = m_reader.takeBody();
    // The peer may have gone by the time the answer is there.
    m_handler(m_request, [self = QPointer(this)](const HttpResponse &response) {
        if (self)
            self->answer(response);
    });
    m_request.body.fill('\0');
}

void HttpExchange::answer(const HttpResponse &response)
{
    if (!m_socket)
        return;
    m_deadline.stop();
    m_socket->disconnect(this);
    new LingeringClose(std::exchange(m_socket, nullptr), response.toBytes(), parent());
    deleteLater();
}

} // namespace hearth::server
