// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QList>
#include <QString>

namespace hearth::e2e {

//! How AT-SPI names an object: (so).
struct AccessibleReference
{
    QString service;
    QDBusObjectPath path;

    [[nodiscard]] static QString rootPath()
    {
        return QStringLiteral("/org/a11y/atspi/accessible/root");
    }
};

QDBusArgument &operator<<(QDBusArgument &argument, const AccessibleReference &reference);
const QDBusArgument &operator>>(const QDBusArgument &argument, AccessibleReference &reference);

//! To be called before the first of them is received.
void registerAccessibleReference();

} // namespace hearth::e2e

Q_DECLARE_METATYPE(hearth::e2e::AccessibleReference)
