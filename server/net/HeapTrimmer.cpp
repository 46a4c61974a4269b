// SPDX-License-Identifier: MIT
#include "server/net/HeapTrimmer.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX) && defined(__GLIBC__)
#include <malloc.h>
#endif

#include <chrono>

namespace hearth::server {

namespace {

// A storm of reconnects takes the same memory again at once.
constexpr std::chrono::seconds kQuiet{5};

void trim()
{
#if defined(Q_OS_LINUX) && defined(__GLIBC__)
    ::malloc_trim(0);
#endif
}

} // namespace

HeapTrimmer::HeapTrimmer()
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kQuiet);
    connect(&m_timer, &QTimer::timeout, this, [] { trim(); });
}

void HeapTrimmer::connectionClosed()
{
    if (++m_closed < manyConnections)
        return;
    m_closed = 0;
    m_timer.start();
}

} // namespace hearth::server
