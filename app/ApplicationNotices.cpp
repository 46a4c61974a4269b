// SPDX-License-Identifier: MIT
// How the app tells of what happens while nobody looks at its window.
#include "app/Application.h"
#include "app/desktop/DesktopNotifier.h"

#include <QQuickWindow>

namespace hearth::app {

void Application::makeNotices()
{
    m_notifier = std::make_unique<DesktopNotifier>();
    connect(m_notifier.get(), &DesktopNotifier::chosen, this, &Application::bringForward);
    connect(m_notifier.get(), &DesktopNotifier::raised, this, [this] {
        constexpr int untilSomebodyLooks = 0;
        if (m_window && !isLookedAt())
            m_window->alert(untilSomebodyLooks);
    });
    const auto *chosen = m_appSettings.notifications();
    const auto hear = [this, chosen] { m_notifier->setSounds(chosen->hasSounds()); };
    connect(chosen, &NotificationSettings::changed, this, hear);
    hear();
}

bool Application::isLookedAt() const
{
    return m_window && m_window->isActive();
}

void Application::bringForward()
{
    if (m_window->visibility() == QWindow::Minimized)
        m_window->showNormal();
    m_window->raise();
    m_window->requestActivate();
}

} // namespace hearth::app
