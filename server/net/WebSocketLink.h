// SPDX-License-Identifier: MIT
#pragma once

#include "server/session/SessionLink.h"

#include <QObject>
#include <QTimer>

#include <chrono>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)
QT_FORWARD_DECLARE_CLASS(QWebSocket)

namespace hearth::server {

//! A WebSocket. Deletes itself after closed().
class WebSocketLink
    : public QObject
    , public SessionLink
{
    Q_OBJECT

public:
    //! How long a peer may take to read what precedes the close frame.
    static constexpr std::chrono::seconds closePatience{2};

    //! Takes the WebSocket and the TCP socket below it.
    WebSocketLink(QWebSocket *webSocket, QTcpSocket *tcpSocket, QObject *parent);

    [[nodiscard]] Encoding encoding() const override { return m_encoding; }

    void send(const SharedFrame &frame) override;
    [[nodiscard]] qint64 pendingBytes() const override;
    void setFrameLimit(qint64 bytes) override;
    void ping() override;
    void close(CloseCode code) override;
    void abort() override;

Q_SIGNALS:
    //! One frame. JSON may come as text or binary; text where MessagePack was agreed on ends the
    //! connection with UnsupportedData instead.
    void frameReceived(const QByteArray &frame);
    //! Something came, be it a part of a frame or a pong.
    void heard();
    //! Bytes have left.
    void drained();
    //! The connection is over; comes once, maybe from within close() or abort().
    void closed();

private:
    void onText(const QString &text);
    void onDisconnected();

    QWebSocket *m_webSocket;
    Encoding m_encoding;
    QTimer m_closeDeadline;
    bool m_closing = false;
    bool m_closed = false;
};

} // namespace hearth::server
