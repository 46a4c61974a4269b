// SPDX-License-Identifier: MIT
#include "app/idle/IdleClocks.h"

#include "app/idle/InputIdleClock.h"
#ifdef HEARTH_DESKTOP_IDLE
#include "app/idle/MutterIdleClock.h"
#include "app/idle/ScreenSaverIdleClock.h"
#include "app/idle/X11IdleClock.h"
#endif

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace hearth::app {

IdleClocks::IdleClocks(std::vector<std::unique_ptr<IdleClock>> clocks, QObject *parent)
    : IdleClock(parent)
    , m_clocks(std::move(clocks))
{
    for (const auto &clock : m_clocks) {
        connect(clock.get(), &IdleClock::touched, this, [this] {
            if (std::exchange(m_isWatching, false))
                Q_EMIT touched();
        });
    }
}

IdleClocks::~IdleClocks() = default;

std::unique_ptr<IdleClocks> IdleClocks::ofThisDesktop(TimeSource time)
{
    std::vector<std::unique_ptr<IdleClock>> clocks;
#ifdef HEARTH_DESKTOP_IDLE
    const auto bus = QDBusConnection::sessionBus();
    clocks.push_back(std::make_unique<MutterIdleClock>(bus));
    // An X server within Wayland sees only what is done in its own windows.
    if (QGuiApplication::platformName() == QLatin1String("xcb")
        && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        clocks.push_back(std::make_unique<X11IdleClock>());
    clocks.push_back(std::make_unique<ScreenSaverIdleClock>(bus, time));
#endif
    clocks.push_back(std::make_unique<InputIdleClock>(time.clock));
    return std::make_unique<IdleClocks>(std::move(clocks));
}

void IdleClocks::ask(Answer answer)
{
    const std::size_t asked = m_current;
    m_clocks[asked]->ask(
        [this, asked, answer = std::move(answer)](std::optional<std::chrono::milliseconds> idle) {
            if (idle || asked + 1 == m_clocks.size())
                return answer(idle);
            m_current = std::max(m_current, asked + 1);
            ask(answer);
        });
}

void IdleClocks::watch()
{
    m_isWatching = true;
    m_clocks[m_current]->watch();
    if (m_current + 1 < m_clocks.size())
        m_clocks.back()->watch();
}

} // namespace hearth::app
