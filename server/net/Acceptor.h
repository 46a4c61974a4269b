// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpServer>

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

    //! `deal` gets the descriptor of each connection and is its owner. The limit of descriptors is
    //! the one that getrlimit(2) tells now.
    explicit Acceptor(std::function<void(qintptr)> deal, QObject *parent = nullptr);

    //! Binds, and lets nobody in yet.
    bool bind(const QHostAddress &address, quint16 port);
    void start();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::function<void(qintptr)> m_deal;
    qintptr m_firstReserved;
};

} // namespace hearth::server
