// SPDX-License-Identifier: MIT
#pragma once

#include "app/idle/IdleClock.h"
#include "app/time/Scheduler.h"

#include <QObject>

#include <memory>

namespace hearth::app {

//! Notices that the person has gone, and that they are back. It looks when they could be gone at
//! the earliest, and while they are gone not at all.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    //! Without any input for so long one counts as away.
    static constexpr std::chrono::minutes awayAfter{10};

    //! All of it outlives the watch.
    IdleWatch(IdleClock &clock, TimeSource time, QObject *parent = nullptr);
    ~IdleWatch() override;

    [[nodiscard]] bool isIdle() const { return m_isIdle; }

Q_SIGNALS:
    void idleChanged();

private:
    void look();
    void onAnswer(std::optional<std::chrono::milliseconds> idle);
    void setIdle(bool idle);

    IdleClock &m_clock;
    std::unique_ptr<Timer> m_timer;
    bool m_isIdle = false;
};

} // namespace hearth::app
