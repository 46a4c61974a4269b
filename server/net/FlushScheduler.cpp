// SPDX-License-Identifier: MIT
#include "server/net/FlushScheduler.h"

#include <algorithm>
#include <utility>

namespace hearth::server {

namespace {
constexpr std::size_t kAhead = 2;
} // namespace

FlushScheduler::FlushScheduler(std::function<void()> afterRound, Now now)
    : m_afterRound(std::move(afterRound))
    , m_now(std::move(now))
    , m_roundEnded(m_now() - pause)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &FlushScheduler::flushAll);
}

void FlushScheduler::beginPassing()
{
    m_isPassing = pauseLeft().count() <= 0;
}

void FlushScheduler::endPassing()
{
    if (std::exchange(m_isPassing, false))
        endRound();
}

void FlushScheduler::add(Flushable &item)
{
    m_waiting.push_back(&item);
    if (!m_isScheduled)
        schedule();
}

void FlushScheduler::remove(Flushable &item)
{
    for (auto *items : {&m_waiting, &m_flushing})
        std::replace(items->begin(), items->end(), &item, static_cast<Flushable *>(nullptr));
}

void FlushScheduler::schedule()
{
    m_isScheduled = true;
    const auto left = pauseLeft();
    if (left.count() <= 0)
        QMetaObject::invokeMethod(this, &FlushScheduler::flushAll, Qt::QueuedConnection);
    else
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(left));
}

void FlushScheduler::flushAll()
{
    m_isScheduled = false;
    m_flushing.swap(m_waiting);
    // By index: an item may remove others, which leaves a null in their places.
    for (std::size_t i = 0; i < m_flushing.size(); ++i) {
        // With thousands of them none is in the processor's cache when its turn comes.
        if (i + kAhead < m_flushing.size())
            __builtin_prefetch(m_flushing[i + kAhead]);
        if (m_flushing[i])
            m_flushing[i]->flush();
    }
    m_flushing.clear();
    endRound();
}

std::chrono::steady_clock::duration FlushScheduler::pauseLeft() const
{
    return m_roundEnded + pause - m_now();
}

void FlushScheduler::endRound()
{
    m_roundEnded = m_now();
    m_afterRound();
}

} // namespace hearth::server
