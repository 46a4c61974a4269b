// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <QWebSocketServer>

namespace hearth::bench {

//! A WebSocket server on loopback that tells each client so many events a second, of some 200 bytes
//! of JSON each, whether or not it takes them. Of one thread with an event loop.
class EventStream : public QObject
{
    Q_OBJECT

public:
    explicit EventStream(int eventsPerSecond);

    [[nodiscard]] bool listen();

    [[nodiscard]] QString url() const { return m_server.serverUrl().toString(); }

private:
    void take();

    QWebSocketServer m_server{QStringLiteral("bench"), QWebSocketServer::NonSecureMode};
    int m_rate;
};

} // namespace hearth::bench
