// SPDX-License-Identifier: MIT
#include "app/net/WebSocketTransport.h"

#include "app/net/KnownKeys.h"
#include "app/net/PinnedTls.h"
#include "shared/base/Logging.h"
#include "shared/protocol/Limits.h"
#include "shared/protocol/Version.h"

#include <QNetworkRequest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

#include <utility>

namespace hearth::app {

WebSocketTransport::WebSocketTransport(const KnownKeys &keys, QObject *parent)
    : Transport(parent)
    , m_keys(keys)
{}

WebSocketTransport::~WebSocketTransport()
{
    dropSocket();
}

void WebSocketTransport::open(const QUrl &url, const QString &token)
{
    dropSocket();
    m_opened = false;
    m_url = url;
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    // A welcome tells of all rooms; what is larger than a server lets wait for a session does not
    // come from a Hearth server.
    m_socket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(Limits::queueHard));
    m_socket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(Limits::queueHard));
    if (url.scheme() == QLatin1String("wss"))
        m_socket->setSslConfiguration(PinnedTls::configuration());
    connect(m_socket, &QWebSocket::sslErrors, this, &WebSocketTransport::onSslErrors);
    connect(m_socket, &QWebSocket::connected, this, [this] {
        m_opened = true;
        m_encoding = encodingOf(m_socket->subprotocol());
        Q_EMIT opened(m_encoding);
    });
    connect(m_socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { Q_EMIT received(text.toUtf8()); });
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, &WebSocketTransport::received);
    connect(m_socket, &QWebSocket::disconnected, this, &WebSocketTransport::onDisconnected);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({kSubprotocolMessagePack, kSubprotocolJson});
    m_socket->open(request, options);
}

void WebSocketTransport::send(const QByteArray &frame)
{
    if (!m_socket || !m_opened)
        return;
    if (m_encoding == Encoding::MessagePack)
        m_socket->sendBinaryMessage(frame);
    else
        m_socket->sendTextMessage(QString::fromUtf8(frame));
}

void WebSocketTransport::close()
{
    dropSocket();
}

void WebSocketTransport::onSslErrors(const QList<QSslError> &errors)
{
    const QSslCertificate shown = m_socket->sslConfiguration().peerCertificate();
    const auto pin = m_keys.find(m_url.host(), static_cast<quint16>(m_url.port()));
    switch (PinnedTls::judge(shown, errors, pin)) {
    case PinnedTls::Verdict::Expected:
        m_socket->ignoreSslErrors(errors);
        return;
    case PinnedTls::Verdict::OtherKey:
        dropSocket();
        Q_EMIT keyRefused(PinnedTls::keyOf(shown));
        return;
    case PinnedTls::Verdict::BadCertificate:
        dropSocket();
        Q_EMIT failedBeforeOpen();
        return;
    }
}

void WebSocketTransport::onDisconnected()
{
    auto *socket = std::exchange(m_socket, nullptr);
    const int code = socket->closeCode();
    const QString reason = socket->closeReason();
    qCDebug(lcConnection) << "socket ended:" << code << socket->errorString();
    socket->disconnect(this);
    socket->deleteLater();
    if (std::exchange(m_opened, false))
        Q_EMIT closed(code, reason);
    else
        Q_EMIT failedBeforeOpen();
}

void WebSocketTransport::dropSocket()
{
    auto *socket = std::exchange(m_socket, nullptr);
    if (!socket)
        return;
    socket->disconnect(this);
    if (std::exchange(m_opened, false))
        socket->close();
    else
        socket->abort();
    socket->deleteLater();
}

} // namespace hearth::app
