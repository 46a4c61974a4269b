// SPDX-License-Identifier: MIT
#include "server/net/ServerEventDispatcher.h"

#ifdef Q_OS_LINUX
#include "server/net/EpollEventDispatcher.h"
#endif

namespace hearth::server {

std::unique_ptr<QAbstractEventDispatcher> makeServerEventDispatcher()
{
#ifdef Q_OS_LINUX
    return std::make_unique<EpollEventDispatcher>();
#else
    return nullptr;
#endif
}

} // namespace hearth::server
