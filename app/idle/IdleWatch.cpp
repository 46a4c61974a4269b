// SPDX-License-Identifier: MIT
#include "app/idle/IdleWatch.h"

#include <QPointer>

#include <utility>

namespace hearth::app {

IdleWatch::IdleWatch(IdleClock &clock, TimeSource time, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(time.scheduler.timer([this] { look(); }))
{
    connect(&m_clock, &IdleClock::touched, this, [this] {
        if (!m_isIdle)
            return;
        m_timer->start(awayAfter);
        setIdle(false);
    });
    look();
}

IdleWatch::~IdleWatch() = default;

void IdleWatch::look()
{
    m_clock.ask([guard = QPointer(this)](std::optional<std::chrono::milliseconds> idle) {
        if (guard)
            guard->onAnswer(idle);
    });
}

void IdleWatch::onAnswer(std::optional<std::chrono::milliseconds> idle)
{
    if (idle.value_or(std::chrono::milliseconds(0)) < awayAfter) {
        m_timer->start(awayAfter - idle.value_or(std::chrono::milliseconds(0)));
        return;
    }
    setIdle(true);
    m_clock.watch();
}

void IdleWatch::setIdle(bool idle)
{
    if (std::exchange(m_isIdle, idle) != idle)
        Q_EMIT idleChanged();
}

} // namespace hearth::app
