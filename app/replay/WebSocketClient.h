// SPDX-License-Identifier: MIT
#pragma once

#include "app/replay/ReplayClient.h"

class QWebSocket;

namespace hearth::app {

//! A replay as messages of a WebSocket: bytes as binary ones, everything else as text. At its end
//! it is closed with 1000. What the client sends is read, and goes nowhere.
class WebSocketClient final : public ReplayClient
{
    Q_OBJECT

public:
    //! Takes the socket over, which is open.
    WebSocketClient(QWebSocket *socket, QObject *parent);

    void close() override;

private:
    void send(const Event &event) override;
    void finish() override;
    [[nodiscard]] qint64 bytesWaiting() const override;

    QWebSocket *m_socket; //!< its child
};

} // namespace hearth::app
