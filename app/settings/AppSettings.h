// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/ColorScheme.h"
#include "app/hosting/Autostart.h"
#include "app/settings/AppearanceSettings.h"
#include "app/settings/LanguageSettings.h"
#include "app/settings/NotificationSettings.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <utility>

class QDBusConnection;

namespace hearth::app {

class DesktopLook;

//! What the person chose of the app, whoever is signed in: each part keeps itself in the profile's
//! hearth.ini.
class AppSettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(hearth::app::ColorScheme *colorScheme READ colorScheme CONSTANT)
    Q_PROPERTY(hearth::app::AppearanceSettings *appearance READ appearance CONSTANT)
    Q_PROPERTY(hearth::app::LanguageSettings *language READ language CONSTANT)
    Q_PROPERTY(hearth::app::NotificationSettings *notifications READ notifications CONSTANT)
    //! Of the app itself; null where it has none.
    Q_PROPERTY(hearth::app::Autostart *autostart READ autostart CONSTANT)

public:
    //! Needs a QGuiApplication.
    explicit AppSettings(ColorScheme::Choice choice, QObject *parent = nullptr);
    ~AppSettings() override;

    [[nodiscard]] ColorScheme *colorScheme() { return &m_colorScheme; }

    [[nodiscard]] AppearanceSettings *appearance() { return &m_appearance; }

    [[nodiscard]] LanguageSettings *language() { return &m_language; }

    [[nodiscard]] NotificationSettings *notifications() { return &m_notifications; }

    [[nodiscard]] Autostart *autostart() const { return m_autostart.get(); }

    //! Before anything is shown of the settings.
    void setAutostart(std::unique_ptr<Autostart> autostart) { m_autostart = std::move(autostart); }

    //! The colours of `begin` hold for this run, where they are not as kept.
    void keepIn(const QString &file, ColorScheme::Begin begin);
    //! From now on what the desktop says of light, dark and motion holds, live. Waits for nothing.
    void followDesktop(const QDBusConnection &bus);

private:
    LanguageSettings m_language;
    ColorScheme m_colorScheme;
    AppearanceSettings m_appearance;
    NotificationSettings m_notifications;
    std::unique_ptr<Autostart> m_autostart;
    std::unique_ptr<DesktopLook> m_desktop;
};

} // namespace hearth::app
