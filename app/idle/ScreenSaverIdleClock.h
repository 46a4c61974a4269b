// SPDX-License-Identifier: MIT
#pragma once

#include "app/idle/IdleClock.h"
#include "app/time/Scheduler.h"

#include <QDBusConnection>

#include <memory>

namespace hearth::app {

//! By the desktop's screen saver: org.freedesktop.ScreenSaver, as KDE has it. That one tells nobody
//! that somebody is back, so while that is waited for it is asked every few seconds.
class ScreenSaverIdleClock final : public IdleClock
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds lookEvery{15};

    ScreenSaverIdleClock(const QDBusConnection &bus, TimeSource time, QObject *parent = nullptr);
    ~ScreenSaverIdleClock() override;

    void ask(Answer answer) override;
    void watch() override;

private:
    void look();

    QDBusConnection m_bus;
    std::unique_ptr<Timer> m_timer;
    std::chrono::milliseconds m_idle{}; //!< when it was asked last
};

} // namespace hearth::app
