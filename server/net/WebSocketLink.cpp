// SPDX-License-Identifier: MIT
#include "server/net/WebSocketLink.h"

#include "shared/protocol/Limits.h"
#include "shared/protocol/Version.h"

#include <QTcpSocket>
#include <QWebSocket>

namespace hearth::server {

WebSocketLink::WebSocketLink(QWebSocket *webSocket, QTcpSocket *tcpSocket, QObject *parent)
    : QObject(parent)
    , m_webSocket(webSocket)
    , m_encoding(encodingOf(webSocket->subprotocol()))
{
    setFrameLimit(Limits::frameBeforeAuth);
    m_webSocket->setParent(this);
    // QWebSocketServer deletes the socket when it disconnects, and nobody would when this goes
    // first.
    tcpSocket->setParent(m_webSocket);
    tcpSocket->setSocketOption(QAbstractSocket::LowDelayOption, 1);

    // Pings of the peer are answered below QWebSocket's signals; the bytes are seen here.
    connect(tcpSocket, &QTcpSocket::readyRead, this, &WebSocketLink::heard);
    connect(m_webSocket, &QWebSocket::textMessageReceived, this, &WebSocketLink::onText);
    connect(m_webSocket, &QWebSocket::binaryMessageReceived, this, &WebSocketLink::frameReceived);
    connect(m_webSocket, &QWebSocket::bytesWritten, this, &WebSocketLink::drained);
    connect(m_webSocket, &QWebSocket::disconnected, this, &WebSocketLink::onDisconnected);
    m_closeDeadline.setSingleShot(true);
    connect(&m_closeDeadline, &QTimer::timeout, this, &WebSocketLink::abort);
}

void WebSocketLink::send(const SharedFrame &frame)
{
    if (m_closing)
        return;
    if (m_encoding == Encoding::MessagePack)
        m_webSocket->sendBinaryMessage(frame.binary);
    else
        m_webSocket->sendTextMessage(frame.text);
}

qint64 WebSocketLink::pendingBytes() const
{
    return m_closed ? 0 : m_webSocket->bytesToWrite();
}

void WebSocketLink::setFrameLimit(qint64 bytes)
{
    m_webSocket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(bytes));
    m_webSocket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(bytes));
}

void WebSocketLink::ping()
{
    if (!m_closing)
        m_webSocket->ping();
}

void WebSocketLink::close(CloseCode code)
{
    if (m_closing)
        return;
    m_closing = true;
    m_closeDeadline.start(closePatience);
    m_webSocket->close(static_cast<QWebSocketProtocol::CloseCode>(code));
}

void WebSocketLink::abort()
{
    if (m_closed)
        return;
    m_closing = true;
    m_webSocket->abort();
    onDisconnected();
}

void WebSocketLink::onText(const QString &text)
{
    if (m_encoding == Encoding::MessagePack)
        close(CloseCode::UnsupportedData);
    else
        Q_EMIT frameReceived(text.toUtf8());
}

void WebSocketLink::onDisconnected()
{
    if (std::exchange(m_closed, true))
        return;
    m_closing = true;
    m_closeDeadline.stop();
    Q_EMIT closed();
    deleteLater();
}

} // namespace hearth::server
