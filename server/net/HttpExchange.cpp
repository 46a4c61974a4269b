// SPDX-License-Identifier: MIT
#include "server/net/HttpExchange.h"

#include "server/http/Cors.h"
#include "server/metrics/WorkerMetrics.h"
#include "server/net/LingeringClose.h"
#include "server/net/StreamingAnswer.h"

#include <QPointer>
#include <QTcpSocket>

#include <algorithm>

namespace hearth::server {

namespace {

//! What of the body is worth reading: one that is too large is refused by then, whatever its
//! length.
qint64 bodyBytes(const QByteArray &length)
{
    bool isNumber = false;
    const qint64 bytes = length.toLongLong(&isNumber);
    constexpr qint64 tooMany = HttpBodyReader::maxBodyBytes + 1;
    return isNumber ? std::min(bytes, tooMany) : tooMany;
}

} // namespace

HttpExchange::HttpExchange(QTcpSocket *socket, HttpRequest head, qsizetype headBytes,
                           HttpHandler handler, Afterwards afterwards, WorkerMetrics &metrics,
                           OpenExchanges::Ticket ticket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_request(std::move(head))
    , m_handler(std::move(handler))
    , m_afterwards(std::move(afterwards))
    , m_metrics(metrics)
    , m_ticket(std::move(ticket))
{
    // The head was found good: there is one length at most, and none beside a coding.
    const auto lengths = m_request.values("Content-Length");
    if (!m_request.has("Transfer-Encoding"))
        m_bytesLeft = headBytes + (lengths.empty() ? 0 : bodyBytes(lengths.front()));
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpExchange::readBody);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        refuse(errorResponse(408, QStringLiteral("the body of the request took too long")));
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
    // What follows is the next request.
    const QByteArray bytes = m_bytesLeft ? m_socket->read(*m_bytesLeft) : m_socket->readAll();
    if (m_bytesLeft)
        *m_bytesLeft -= bytes.size();
    switch (m_reader.add(bytes)) {
    case HttpBodyReader::State::NeedsMore:
        return;
    case HttpBodyReader::State::TooLarge:
        return refuse(errorResponse(413, QStringLiteral("the body of the request is too large")));
    case HttpBodyReader::State::Invalid:
        return refuse(errorResponse(400, QStringLiteral("this is not a valid HTTP request")));
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

void HttpExchange::answer(HttpResponse response)
{
    Cors::letRead(m_request, response);
    // A socket that has come to its end, and this object with it, is about to go.
    if (!m_socket || m_socket->state() == QAbstractSocket::UnconnectedState)
        return;
    if (response.stream)
        return goOn(response);
    // Behind a chunked body the begin of the next request may be consumed already.
    if (!m_request.wantsToStay() || m_reader.hasLeftover() || !m_afterwards.mayStay())
        return refuse(response);
    count(response);
    m_socket->disconnect(this);
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    socket->setParent(nullptr);
    socket->write(toBytes(response, Persistence::Keep));
    deleteLater();
    m_afterwards.next(socket, std::move(m_ticket));
}

void HttpExchange::goOn(const HttpResponse &response)
{
    count(response);
    m_socket->disconnect(this);
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    socket->write(toBytes(response, Persistence::Close));
    auto *answer = new StreamingAnswer(socket, parent());
    deleteLater();
    response.stream(*answer);
}

void HttpExchange::count(const HttpResponse &response)
{
    m_metrics.httpAnswered(response.status);
    if (response.failure)
        m_metrics.authFailed(*response.failure);
    // Of feeds a user has too many streams; all else that comes too often is to do with sign-ins.
    if (response.status == 429)
        m_metrics.rateLimited(m_request.path().startsWith("/api/v1/feeds/") ? RateScope::User
                                                                            : RateScope::Login);
}

void HttpExchange::refuse(const HttpResponse &response)
{
    count(response);
    m_deadline.stop();
    m_socket->disconnect(this);
    new LingeringClose(std::exchange(m_socket, nullptr), toBytes(response, Persistence::Close),
                       parent(), std::move(m_ticket));
    deleteLater();
}

QByteArray HttpExchange::toBytes(const HttpResponse &response, Persistence persistence) const
{
    QByteArray bytes = response.toBytes(persistence);
    // RFC 9110 §9.3.2: the peer would take a body for the next answer.
    if (m_request.method == "HEAD")
        bytes.chop(response.body.size());
    return bytes;
}

} // namespace hearth::server
