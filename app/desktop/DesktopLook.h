// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QVariantMap>

#include <optional>

namespace hearth::app {

//! What the desktop says of how things are to look, over org.freedesktop.portal.Settings: its
//! colour scheme, and whether things may move (the portal's own word for it, and those of GNOME and
//! KDE from before there was one).
class DesktopLook : public QObject
{
    Q_OBJECT

public:
    explicit DesktopLook(const QDBusConnection &bus, QObject *parent = nullptr);

    //! told() follows, also where nobody is there to answer, and again with each change. Waits for
    //! nothing.
    void ask();

    //! Nothing: it does not say.
    [[nodiscard]] std::optional<bool> isDark() const;
    [[nodiscard]] bool isMotionReduced() const;

Q_SIGNALS:
    void told();

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    [[nodiscard]] QVariant value(QLatin1String group, QLatin1String key) const;

    QDBusConnection m_bus;
    QMap<QString, QVariantMap> m_groups; //!< of settings, as the portal names them
};

} // namespace hearth::app
