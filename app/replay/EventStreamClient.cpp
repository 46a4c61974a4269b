// SPDX-License-Identifier: MIT
#include "app/replay/EventStreamClient.h"

#include "app/replay/EventStreamText.h"

#include <QTcpSocket>

namespace hearth::app {

EventStreamClient::EventStreamClient(QTcpSocket *socket, const RequestHead &head, QObject *parent)
    : ReplayClient(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::disconnected, this, &EventStreamClient::end);
    QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: "
                        "no-store\r\nConnection: close\r\n";
    // Of a page of this computer, or it would not have come here.
    if (const QByteArray origin = head.fields.value("origin"); !origin.isEmpty())
        answer += "Access-Control-Allow-Origin: " + origin + "\r\nVary: Origin\r\n";
    m_socket->write(answer + "\r\n");
}

void EventStreamClient::close()
{
    m_socket->disconnectFromHost();
}

void EventStreamClient::send(const Event &event)
{
    m_socket->write(EventStreamText::of(event));
}

void EventStreamClient::finish()
{
    m_socket->disconnectFromHost();
}

qint64 EventStreamClient::bytesWaiting() const
{
    return m_socket->bytesToWrite();
}

} // namespace hearth::app
