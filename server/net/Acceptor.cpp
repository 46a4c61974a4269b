// SPDX-License-Identifier: MIT
#include "server/net/Acceptor.h"

namespace hearth::server {

Acceptor::Acceptor(std::function<void(qintptr)> deal, QObject *parent)
    : QTcpServer(parent)
    , m_deal(std::move(deal))
{
    setListenBacklogSize(backlog);
}

bool Acceptor::bind(const QHostAddress &address, quint16 port)
{
    if (!listen(address, port))
        return false;
    pauseAccepting();
    return true;
}

void Acceptor::start()
{
    resumeAccepting();
}

void Acceptor::incomingConnection(qintptr descriptor)
{
    m_deal(descriptor);
}

} // namespace hearth::server
