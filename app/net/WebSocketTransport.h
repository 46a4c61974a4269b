// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/Transport.h"

class QWebSocket;

namespace hearth::app {

//! Frames over a WebSocket: MessagePack, or JSON with a server that speaks nothing else; the token
//! goes as Bearer with the upgrade.
class WebSocketTransport final : public Transport
{
    Q_OBJECT

public:
    explicit WebSocketTransport(QObject *parent = nullptr);
    ~WebSocketTransport() override;

    void open(const QUrl &url, const QString &token) override;
    void send(const QByteArray &frame) override;
    void close() override;

private:
    void onDisconnected();
    void dropSocket();

    // QWebSocket reports 1000 for aborts and refusals too, so one's own wish is told by the
    // socket's absence.
    QWebSocket *m_socket = nullptr; //!< deletes itself later: it may be what is calling
    Encoding m_encoding = Encoding::Json;
    bool m_opened = false;
};

} // namespace hearth::app
