// SPDX-License-Identifier: MIT
#include "app/replay/WebSocketClient.h"

#include <QWebSocket>

namespace hearth::app {

WebSocketClient::WebSocketClient(QWebSocket *socket, QObject *parent)
    : ReplayClient(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    connect(m_socket, &QWebSocket::disconnected, this, &WebSocketClient::end);
}

void WebSocketClient::close()
{
    m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
}

void WebSocketClient::send(const Event &event)
{
    if (event.form == Event::Form::Bytes)
        m_socket->sendBinaryMessage(event.payload);
    else
        m_socket->sendTextMessage(QString::fromUtf8(event.payload));
}

void WebSocketClient::finish()
{
    m_socket->close(QWebSocketProtocol::CloseCodeNormal);
}

qint64 WebSocketClient::bytesWaiting() const
{
    return m_socket->bytesToWrite();
}

} // namespace hearth::app
