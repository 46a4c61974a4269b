// SPDX-License-Identifier: MIT
#include "app/tray/TrayItem.h"

#include "app/tray/TrayPicture.h"

#include <QGuiApplication>

#include <utility>

namespace hearth::app {

TrayItem::TrayItem(QString menuPath, QObject *parent)
    : QObject(parent)
    , m_menuPath(std::move(menuPath))
{}

void TrayItem::setCount(int count)
{
    const int before = std::exchange(m_count, count);
    if (before == count)
        return;
    Q_EMIT changed();
    Q_EMIT NewIcon();
    Q_EMIT NewToolTip();
    if ((before > 0) != (count > 0))
        Q_EMIT NewStatus(status());
}

QString TrayItem::title()
{
    return QStringLiteral("Hearth");
}

QString TrayItem::status() const
{
    // Never passive: desktops hide that, and then nobody finds the way back to the window.
    return m_count > 0 ? QStringLiteral("NeedsAttention") : QStringLiteral("Active");
}

QString TrayItem::iconName() const
{
    return m_count > 0 ? QString() : id();
}

QList<TrayPixmap> TrayItem::iconPixmap() const
{
    return TrayPicture::pixmaps(m_count);
}

TrayToolTip TrayItem::toolTip() const
{
    QString text;
    if (m_count == 1)
        text = tr("1 message is for you");
    else if (m_count > 1)
        text = tr("%n messages are for you", nullptr, m_count);
    return {QString(), {}, title(), text};
}

void TrayItem::Activate(int, int)
{
    Q_EMIT activated();
}

void TrayItem::SecondaryActivate(int, int)
{
    Q_EMIT activated();
}

void TrayItem::ProvideXdgActivationToken(const QString &token)
{
    qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace hearth::app
