// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/Transport.h"

class QSslError;
class QWebSocket;

namespace hearth::app {

class KnownKeys;

//! Frames over a WebSocket: MessagePack, or JSON with a server that speaks nothing else; the token
//! goes as Bearer with the upgrade. Over TLS nothing is sent before the server has shown the key
//! that is known.
class WebSocketTransport final : public Transport
{
    Q_OBJECT

public:
    //! `keys` outlive it.
    explicit WebSocketTransport(const KnownKeys &keys, QObject *parent = nullptr);
    ~WebSocketTransport() override;

    void open(const QUrl &url, const QString &token) override;
    void send(const QByteArray &frame) override;
    void close() override;

private:
    void onSslErrors(const QList<QSslError> &errors);
    void onDisconnected();
    void dropSocket();

    const KnownKeys &m_keys;
    QUrl m_url;
    // QWebSocket reports 1000 for aborts and refusals too, so one's own wish is told by the
    // socket's absence.
    QWebSocket *m_socket = nullptr; //!< deletes itself later: it may be what is calling
    Encoding m_encoding = Encoding::Json;
    bool m_opened = false;
};

} // namespace hearth::app
