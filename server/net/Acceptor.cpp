// SPDX-License-Identifier: MIT
#include "server/net/Acceptor.h"

#include "server/net/DescriptorLimit.h"

#include <unistd.h>

namespace hearth::server {

Acceptor::Acceptor(std::function<void(qintptr)> deal, QObject *parent)
    : QTcpServer(parent)
    , m_deal(std::move(deal))
    , m_firstReserved(descriptorLimit() - reservedDescriptors)
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
    // A new descriptor is always the lowest free one (open(2)).
    if (descriptor >= m_firstReserved) {
        ::close(static_cast<int>(descriptor));
        return;
    }
    m_deal(descriptor);
}

} // namespace hearth::server
