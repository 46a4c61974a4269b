// SPDX-License-Identifier: MIT
#include "app/replay/ReplayServer.h"

#include "app/replay/EventStreamClient.h"
#include "app/replay/EventStreamText.h"
#include "app/replay/WebSocketClient.h"

#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

#include <utility>

namespace hearth::app {

ReplayServer::ReplayServer(ReplayTerms terms, TimeSource time, QObject *parent)
    : QObject(parent)
    , m_terms(std::move(terms))
    , m_time(time)
    , m_webSockets(QStringLiteral("hearth"), QWebSocketServer::NonSecureMode)
{
    connect(&m_tcp, &QTcpServer::newConnection, this, &ReplayServer::onConnection);
    connect(&m_webSockets, &QWebSocketServer::newConnection, this, &ReplayServer::onWebSocket);
}

ReplayServer::~ReplayServer()
{
    // They use the members above; QObject would delete them after those.
    const auto clients = findChildren<ReplayClient *>(QString(), Qt::FindDirectChildrenOnly);
    for (ReplayClient *client : clients) {
        client->close();
        delete client;
    }
}

Result<ReplayServer::Overview, QString> ReplayServer::listen(quint16 port)
{
    auto overview = lookThrough();
    if (overview && !m_tcp.listen(QHostAddress::LocalHost, port))
        return Failure{tr("Port %1 can't be listened on: %2").arg(port).arg(m_tcp.errorString())};
    return overview;
}

Result<ReplayServer::Overview, QString> ReplayServer::lookThrough()
{
    CaptureFile file;
    if (const auto opened = file.open(m_terms.file); !opened)
        return Failure{opened.error()};
    Overview overview;
    while (const auto next = file.next()) {
        const Event &event = next->event;
        overview.duration = next->due;
        if (event.kind != Event::Kind::Data || event.direction != Event::Direction::In)
            continue;
        ++overview.events;
        if (event.form == Event::Form::Text)
            m_lastId = EventStreamText::idOf(event);
    }
    if (overview.events == 0)
        return Failure{tr("Nothing in “%1” came from a source, so there is nothing to serve.")
                           .arg(m_terms.file)};
    return overview;
}

QUrl ReplayServer::eventsUrl() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/events").arg(m_tcp.serverPort()));
}

QUrl ReplayServer::webSocketUrl() const
{
    return QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(m_tcp.serverPort()));
}

bool ReplayServer::isFull() const
{
    return findChildren<ReplayClient *>(QString(), Qt::FindDirectChildrenOnly).size()
        >= mostClients;
}

void ReplayServer::onConnection()
{
    while (QTcpSocket *socket = m_tcp.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readHead(socket); });
        // Goes with the socket, and is put out once its head is there.
        auto *timer = new QTimer(socket);
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, socket, &QTcpSocket::abort);
        timer->start(patience);
    }
}

void ReplayServer::readHead(QTcpSocket *socket)
{
    // What is peeked at is still there for whoever makes a WebSocket of it.
    const auto head = RequestHead::read(socket->peek(RequestHead::longest));
    if (!head) {
        socket->disconnect(this);
        reply(socket, "400 Bad Request", "This is no request that can be read here.\n");
        return;
    }
    if (!*head)
        return;
    socket->disconnect(this);
    delete socket->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    answer(socket, **head);
}

void ReplayServer::answer(QTcpSocket *socket, const RequestHead &head)
{
    const QByteArray ways = "A capture is played at " + eventsUrl().toEncoded()
        + " (an event stream) and " + webSocketUrl().toEncoded() + " (a WebSocket).\n";
    const bool isEvents = head.path == "/events";
    if (!head.isOfThisComputer())
        reply(socket, "403 Forbidden", "This is for pages and programs of this computer.\n");
    else if (head.method != "GET")
        reply(socket, "405 Method Not Allowed\r\nAllow: GET", ways);
    else if (!isEvents && head.path != "/ws")
        reply(socket, head.path == "/" ? "200 OK" : "404 Not Found", ways);
    else if (!isEvents && !head.isUpgrade())
        reply(socket, "426 Upgrade Required\r\nUpgrade: websocket", ways);
    else if (isFull())
        reply(socket, "503 Service Unavailable", "There are too many readers already.\n");
    else if (!isEvents)
        upgrade(socket);
    else if (!m_terms.isLooped && !m_lastId.isEmpty()
             && head.fields.value("last-event-id") == m_lastId)
        reply(socket, "204 No Content", {});
    else
        play(socket, head);
}

void ReplayServer::upgrade(QTcpSocket *socket)
{
    // It is QWebSocket's to delete from here on.
    socket->disconnect(socket);
    m_webSockets.handleConnection(socket);
}

void ReplayServer::play(QTcpSocket *socket, const RequestHead &head)
{
    socket->disconnect(socket);
    socket->readAll();
    auto *client = new EventStreamClient(socket, head, this);
    if (!client->start(m_terms, m_time))
        client->close();
}

void ReplayServer::reply(QTcpSocket *socket, const QByteArray &status, const QByteArray &words)
{
    socket->readAll();
    QByteArray answer = "HTTP/1.1 " + status + "\r\nConnection: close\r\n";
    if (!words.isEmpty())
        answer += "Content-Type: text/plain; charset=utf-8\r\nContent-Length: "
            + QByteArray::number(words.size()) + "\r\n";
    socket->write(answer + "\r\n" + words);
    socket->disconnectFromHost();
}

void ReplayServer::onWebSocket()
{
    while (QWebSocket *socket = m_webSockets.nextPendingConnection()) {
        auto *client = new WebSocketClient(socket, this);
        if (!client->start(m_terms, m_time))
            client->close();
    }
}

} // namespace hearth::app
