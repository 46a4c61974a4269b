// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDBusArgument>
#include <QDBusVariant>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace hearth::app {

// What org.kde.StatusNotifierItem and com.canonical.dbusmenu say, as D-Bus writes it.

//! (iiay): ARGB32, the bytes in the order of the network.
struct TrayPixmap
{
    int width = 0;
    int height = 0;
    QByteArray bytes;
};

//! (sa(iiay)ss)
struct TrayToolTip
{
    QString icon;
    QList<TrayPixmap> pixmaps;
    QString title;
    QString text;
};

//! (ia{sv}av): an item with what is below it.
struct TrayMenuLayout
{
    int id = 0;
    QVariantMap properties;
    QList<QDBusVariant> children;
};

//! (ia{sv})
struct TrayMenuProperties
{
    int id = 0;
    QVariantMap properties;
};

//! (isvu)
struct TrayMenuEvent
{
    int id = 0;
    QString type;
    QDBusVariant data;
    uint timestamp = 0;
};

QDBusArgument &operator<<(QDBusArgument &argument, const TrayPixmap &pixmap);
const QDBusArgument &operator>>(const QDBusArgument &argument, TrayPixmap &pixmap);
QDBusArgument &operator<<(QDBusArgument &argument, const TrayToolTip &toolTip);
const QDBusArgument &operator>>(const QDBusArgument &argument, TrayToolTip &toolTip);
QDBusArgument &operator<<(QDBusArgument &argument, const TrayMenuLayout &layout);
const QDBusArgument &operator>>(const QDBusArgument &argument, TrayMenuLayout &layout);
QDBusArgument &operator<<(QDBusArgument &argument, const TrayMenuProperties &properties);
const QDBusArgument &operator>>(const QDBusArgument &argument, TrayMenuProperties &properties);
QDBusArgument &operator<<(QDBusArgument &argument, const TrayMenuEvent &event);
const QDBusArgument &operator>>(const QDBusArgument &argument, TrayMenuEvent &event);

//! Before any of them goes over a bus.
void registerTrayTypes();

} // namespace hearth::app
