// SPDX-License-Identifier: MIT
#pragma once

#include "server/logging/LogPause.h"
#include "server/metrics/CounterPlace.h"

#include <QTcpServer>
#include <QTimer>

#include <functional>

namespace hearth::server {

//! The listening socket. Connections wait in the kernel until start().
class Acceptor : public QTcpServer
{
    Q_OBJECT

public:
    //! Enough for a storm of reconnects; QTcpServer's own 50 loses hundreds of them.
    static constexpr int backlog = 4096;
    //! Descriptors that are left for the database and all else. Who connects when no others are
    //! free is hung up on: QTcpServer would try to accept them again and again, without a pause.
    static constexpr int reservedDescriptors = 16;

    //! After the system could not give a connection; who connects waits in the kernel meanwhile.
    static constexpr std::chrono::milliseconds acceptPause{100};

    using Deal = std::function<void(qintptr)>;
    using Lost = std::function<void(TurnedAway)>;

    //! `deal` gets the descriptor of each connection and is its owner, `lost` is told of each that
    //! it does not get. A warning says so once a minute at most. The limit of descriptors is the
    //! one that getrlimit(2) tells now. The clock outlives it.
    Acceptor(Deal deal, Lost lost, const Clock &clock, QObject *parent = nullptr);

    //! Binds, and lets nobody in yet.
    bool bind(const QHostAddress &address, quint16 port);
    void start();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void onAcceptError();
    void lose(TurnedAway why, const QString &reason);

    Deal m_deal;
    Lost m_lost;
    LogPause m_warnings;
    QTimer m_resume;
    qintptr m_firstReserved;
};

} // namespace hearth::server
