// SPDX-License-Identifier: MIT
#include "app/desktop/ColorScheme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

#include <utility>

namespace hearth::app {

ColorScheme::ColorScheme(Choice choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
{
    update();
    // QGuiApplication::paletteChanged is deprecated from 6.0 on; the event is not.
    if (m_choice == Choice::System)
        qGuiApp->installEventFilter(this);
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
