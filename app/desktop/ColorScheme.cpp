// SPDX-License-Identifier: MIT
#include "app/desktop/ColorScheme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMetaEnum>
#include <QPalette>
#include <QSettings>

#include <utility>

namespace hearth::app {

namespace {

constexpr QLatin1String kKey("theme");
constexpr QLatin1String kDesktopKey("desktop-dark");

QMetaEnum words()
{
    return QMetaEnum::fromType<ColorScheme::Choice>();
}

} // namespace

ColorScheme::ColorScheme(Choice choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
{
    update();
    // QGuiApplication::paletteChanged is deprecated from 6.0 on; the event is not.
    qGuiApp->installEventFilter(this);
}

void ColorScheme::choose(Choice choice)
{
    if (std::exchange(m_choice, choice) == choice)
        return;
    if (!m_file.isEmpty())
        QSettings(m_file, QSettings::IniFormat)
            .setValue(kKey, QLatin1String(words().valueToKey(static_cast<int>(choice))));
    update();
    Q_EMIT choiceChanged();
}

void ColorScheme::setDesktopDark(std::optional<bool> dark)
{
    if (std::exchange(m_desktopDark, dark) == dark)
        return;
    if (!m_file.isEmpty()) {
        QSettings file(m_file, QSettings::IniFormat);
        dark ? file.setValue(kDesktopKey, *dark) : file.remove(kDesktopKey);
    }
    update();
}

void ColorScheme::keepIn(const QString &file, Begin begin)
{
    const QSettings settings(file, QSettings::IniFormat);
    if (settings.contains(kDesktopKey))
        setDesktopDark(settings.value(kDesktopKey).toBool());
    const QByteArray kept = settings.value(kKey).toString().toLatin1();
    bool isKnown = false;
    const int choice = words().keyToValue(kept.constData(), &isKnown);
    if (isKnown && begin == Begin::AsKept)
        choose(static_cast<Choice>(choice));
    m_file = file;
}

bool ColorScheme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp && event->type() == QEvent::ApplicationPaletteChange)
        update();
    return QObject::eventFilter(watched, event);
}

bool ColorScheme::isPaletteDark() const
{
    const auto palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

void ColorScheme::update()
{
    bool dark = m_choice == Choice::Dark;
    if (m_choice == Choice::System)
        dark = m_desktopDark ? *m_desktopDark : isPaletteDark();
    if (std::exchange(m_dark, dark) != dark)
        Q_EMIT darkChanged();
}

} // namespace hearth::app
