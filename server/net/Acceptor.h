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

    //! `deal` gets the descriptor of each connection and is its owner.
    explicit Acceptor(std::function<void(qintptr)> deal, QObject *parent = nullptr);

    //! Binds, and lets nobody in yet.
    bool bind(const QHostAddress &address, quint16 port);
    void start();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::function<void(qintptr)> m_deal;
};

} // namespace hearth::server
