// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/WebSocketChannel.h"

#include <QObject>

class QWebSocket;

namespace hearth::app {

//! Over QWebSocket, which answers pings by itself and shows neither those, nor the answer's
//! headers, nor single frames. Trusts the system's authorities.
class QtWebSocketChannel final : public WebSocketChannel
{
public:
    ~QtWebSocketChannel() override;

    void open(const WebSocketRequest &request, Listener &listener) override;
    void sendText(const QByteArray &utf8) override;
    void sendBinary(const QByteArray &bytes) override;
    void ping(const QByteArray &payload) override;
    void close() override;

private:
    void onConnected();
    void onDisconnected();
    [[nodiscard]] StreamFailure failureOf(const QWebSocket &socket) const;

    QObject m_context;
    QWebSocket *m_socket = nullptr; //!< deletes itself later: it may be what is calling
    Listener *m_listener = nullptr; //!< of the socket
    bool m_isOpen = false;
    bool m_isClosing = false; //!< a close frame came, or was sent
    QString m_tlsErrors;
};

} // namespace hearth::app
