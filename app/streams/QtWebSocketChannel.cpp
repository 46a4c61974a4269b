// SPDX-License-Identifier: MIT
#include "app/streams/QtWebSocketChannel.h"

#include "app/streams/TlsWords.h"

#include <QCoreApplication>
#include <QNetworkRequest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

#include <utility>

namespace hearth::app {

namespace {

// Two of Qt's reasons to close by itself, which it shows in the same way as those of the peer.
bool isOfOwnLimit(const QString &reason)
{
    return reason == QCoreApplication::translate("QWebSocketFrame", "Maximum framesize exceeded.")
        || reason
        == QCoreApplication::translate("QWebSocketDataProcessor", "Received message is too big.");
}

} // namespace

QtWebSocketChannel::~QtWebSocketChannel()
{
    close();
}

void QtWebSocketChannel::open(const WebSocketRequest &request, Listener &listener)
{
    close();
    m_listener = &listener;
    m_isOpen = m_isClosing = false;
    m_tlsErrors.clear();
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, &m_context);
    m_socket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(request.largestMessage));
    m_socket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(request.largestMessage));
    QObject::connect(
        m_socket, &QWebSocket::sslErrors, &m_context,
        [this](const QList<QSslError> &errors) { m_tlsErrors = TlsWords::problem(errors); });
    QObject::connect(m_socket, &QWebSocket::connected, &m_context, [this] { onConnected(); });
    QObject::connect(m_socket, &QWebSocket::textMessageReceived, &m_context,
                     [this](const QString &text) { m_listener->onText(text.toUtf8()); });
    QObject::connect(m_socket, &QWebSocket::binaryMessageReceived, &m_context,
                     [this](const QByteArray &bytes) { m_listener->onBinary(bytes); });
    QObject::connect(m_socket, &QWebSocket::pong, &m_context,
                     [this](quint64, const QByteArray &payload) { m_listener->onPong(payload); });
    QObject::connect(m_socket, &QWebSocket::aboutToClose, &m_context,
                     [this] { m_isClosing = true; });
    QObject::connect(m_socket, &QWebSocket::disconnected, &m_context, [this] { onDisconnected(); });
    QNetworkRequest handshake(request.url);
    for (const SourceHeader &header : request.headers)
        handshake.setRawHeader(header.name, header.value);
    QWebSocketHandshakeOptions options;
    options.setSubprotocols(request.subprotocols);
    m_socket->open(handshake, options);
}

void QtWebSocketChannel::onConnected()
{
    m_isOpen = true;
    m_listener->onOpened({m_socket->subprotocol(),
                          QStringLiteral("%1 %2")
                              .arg(m_socket->peerAddress().toString())
                              .arg(m_socket->peerPort())});
}

void QtWebSocketChannel::onDisconnected()
{
    auto *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(&m_context);
    socket->deleteLater();
    if (!std::exchange(m_isOpen, false)) {
        m_listener->onFailed(failureOf(*socket));
        return;
    }
    // Where no close frame came, Qt says 1000 all the same.
    if (!m_isClosing) {
        m_listener->onClosed({1006, {}, false});
        return;
    }
    const int code = socket->closeCode();
    m_listener->onClosed(
        {code, socket->closeReason(), code == 1009 && isOfOwnLimit(socket->closeReason())});
}

StreamFailure QtWebSocketChannel::failureOf(const QWebSocket &socket) const
{
    if (!m_tlsErrors.isEmpty())
        return {StreamFailure::Kind::Tls, m_tlsErrors};
    const auto kind = socket.error() == QAbstractSocket::SslHandshakeFailedError
        ? StreamFailure::Kind::Tls
        : StreamFailure::Kind::Network;
    QString text = socket.errorString();
    // The name of a function helps nobody.
    text.remove(QStringLiteral("QWebSocketPrivate::processHandshake: "));
    return {kind, text};
}

void QtWebSocketChannel::sendText(const QByteArray &utf8)
{
    if (m_isOpen)
        m_socket->sendTextMessage(QString::fromUtf8(utf8));
}

void QtWebSocketChannel::sendBinary(const QByteArray &bytes)
{
    if (m_isOpen)
        m_socket->sendBinaryMessage(bytes);
}

void QtWebSocketChannel::ping(const QByteArray &payload)
{
    if (m_isOpen)
        m_socket->ping(payload);
}

void QtWebSocketChannel::close()
{
    auto *socket = std::exchange(m_socket, nullptr);
    if (!socket)
        return;
    socket->disconnect(&m_context);
    if (std::exchange(m_isOpen, false))
        socket->close();
    else
        socket->abort();
    socket->deleteLater();
}

} // namespace hearth::app
