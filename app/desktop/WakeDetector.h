// SPDX-License-Identifier: MIT
#pragma once

#include "app/time/Scheduler.h"

#include <QObject>

#include <memory>

namespace hearth::app {

//! Notices that the computer slept: the wall clock went on, the steady clock did not
//! (CLOCK_MONOTONIC stands still in suspend). Looked at once a second; what moves the clocks apart
//! by more than 4 s, forth or back, is told once.
class WakeDetector : public QObject
{
    Q_OBJECT

public:
    explicit WakeDetector(TimeSource time, QObject *parent = nullptr);
    ~WakeDetector() override;

Q_SIGNALS:
    void woke();

private:
    void look();
    void remember();

    TimeSource m_time;
    std::unique_ptr<Timer> m_timer;
    UnixTime m_wall{};
    SteadyTime m_steady{};
};

} // namespace hearth::app
