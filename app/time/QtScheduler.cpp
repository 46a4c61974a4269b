// SPDX-License-Identifier: MIT
#include "app/time/QtScheduler.h"

#include <QTimer>

#include <utility>

namespace hearth::app {

namespace {

class QtTimer final : public Timer
{
public:
    explicit QtTimer(std::function<void()> onFire)
        : m_onFire(std::move(onFire))
    {
        m_timer.setSingleShot(true);
        // A coarse one may be late by 5 %: by most of a second, where somebody is to know in 15 s.
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            // A copy, for the callback may destroy this timer.
            const auto fire = m_onFire;
            fire();
        });
    }

    void start(std::chrono::milliseconds delay) override { m_timer.start(delay); }

    void stop() override { m_timer.stop(); }

    [[nodiscard]] bool isActive() const override { return m_timer.isActive(); }

private:
    std::function<void()> m_onFire;
    QTimer m_timer;
};

} // namespace

std::unique_ptr<Timer> QtScheduler::timer(std::function<void()> onFire)
{
    return std::make_unique<QtTimer>(std::move(onFire));
}

} // namespace hearth::app
