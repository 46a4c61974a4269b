// SPDX-License-Identifier: MIT
#include "app/settings/AppSettings.h"

#include "app/desktop/DesktopLook.h"

namespace hearth::app {

AppSettings::AppSettings(ColorScheme::Choice choice, QObject *parent)
    : QObject(parent)
    , m_colorScheme(choice)
{}

AppSettings::~AppSettings() = default;

void AppSettings::keepIn(const QString &file, ColorScheme::Begin begin)
{
    m_colorScheme.keepIn(file, begin);
    m_appearance.keepIn(file);
    m_notifications.keepIn(file);
}

void AppSettings::followDesktop(const QDBusConnection &bus)
{
    m_desktop = std::make_unique<DesktopLook>(bus);
    connect(m_desktop.get(), &DesktopLook::told, this, [this] {
        m_colorScheme.setDesktopDark(m_desktop->isDark());
        m_appearance.setMotionReduced(m_desktop->isMotionReduced());
    });
    m_desktop->ask();
}

} // namespace hearth::app
