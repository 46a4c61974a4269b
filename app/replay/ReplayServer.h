// SPDX-License-Identifier: MIT
#pragma once

#include "app/replay/ReplayClient.h"
#include "app/replay/RequestHead.h"
#include "shared/base/Result.h"

#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <QWebSocketServer>

namespace hearth::app {

//! Plays a capture to whoever comes, each from its own beginning: GET /events is an event stream,
//! /ws a WebSocket. Of this computer alone: it listens on 127.0.0.1, and pages of elsewhere are
//! refused.
class ReplayServer : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostClients = 64;
    //! So long a head may take.
    static constexpr std::chrono::seconds patience{10};

    //! What is played.
    struct Overview
    {
        qint64 events = 0;
        std::chrono::milliseconds duration{0};
    };

    ReplayServer(ReplayTerms terms, TimeSource time, QObject *parent = nullptr);
    //! Whoever reads is told that it is going away.
    ~ReplayServer() override;

    //! Reads the capture once, then listens; 0 is any free port. The error is a whole sentence.
    [[nodiscard]] Result<Overview, QString> listen(quint16 port);

    [[nodiscard]] QUrl eventsUrl() const;
    [[nodiscard]] QUrl webSocketUrl() const;

private:
    [[nodiscard]] Result<Overview, QString> lookThrough();
    void onConnection();
    void readHead(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const RequestHead &head);
    //! Once and for all.
    static void reply(QTcpSocket *socket, const QByteArray &status, const QByteArray &words);
    void upgrade(QTcpSocket *socket);
    void play(QTcpSocket *socket, const RequestHead &head);
    void onWebSocket();
    [[nodiscard]] bool isFull() const;

    ReplayTerms m_terms;
    TimeSource m_time;
    QByteArray m_lastId; //!< of what an event stream of it ends with
    QTcpServer m_tcp;
    QWebSocketServer m_webSockets;
};

} // namespace hearth::app
