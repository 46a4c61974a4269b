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

void ColorScheme::keepIn(const QString &file, Begin begin)
{
    const QByteArray kept = QSettings(file, QSettings::IniFormat).value(kKey).toString().toLatin1();
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

void ColorScheme::update()
{
    bool dark = m_choice == Choice::Dark;
    if (m_choice == Choice::System) {
        const auto palette = QGuiApplication::palette();
        dark = palette.color(QPalette::Window).lightness()
            < palette.color(QPalette::WindowText).lightness();
    }
    if (std::exchange(m_dark, dark) != dark)
        Q_EMIT darkChanged();
}

} // namespace hearth::app
