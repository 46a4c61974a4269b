// SPDX-License-Identifier: MIT
#include "app/desktop/DesktopLook.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace hearth::app {

namespace {

constexpr QLatin1String portalService("org.freedesktop.portal.Desktop");
constexpr QLatin1String portalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String portalInterface("org.freedesktop.portal.Settings");

constexpr QLatin1String appearanceGroup("org.freedesktop.appearance");
constexpr QLatin1String gnomeGroup("org.gnome.desktop.interface");
constexpr QLatin1String kdeGroup("org.kde.kdeglobals.KDE");

// Of color-scheme and reduced-motion; 0 is no preference.
constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;
constexpr uint prefersStillness = 1;

} // namespace

DesktopLook::DesktopLook(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    // With the portalService's name Qt would wait for the bus to say whose that is.
    m_bus.connect(QString(), portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                  SLOT(onSettingChanged(QString, QString, QDBusVariant)));
}

void DesktopLook::ask()
{
    if (!m_bus.isConnected()) {
        Q_EMIT told();
        return;
    }
    // No QDBusInterface: that one waits to learn what there is.
    auto message = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface,
                                                  QStringLiteral("ReadAll"));
    message.setArguments({QStringList{appearanceGroup, gnomeGroup, kdeGroup}});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                const QDBusMessage reply = QDBusPendingReply<>(*done).reply();
                if (reply.type() == QDBusMessage::ReplyMessage
                    && reply.signature() == QLatin1String("a{sa{sv}}"))
                    reply.arguments().constFirst().value<QDBusArgument>() >> m_groups;
                Q_EMIT told();
            });
}

std::optional<bool> DesktopLook::isDark() const
{
    switch (value(appearanceGroup, QLatin1String("color-scheme")).toUInt()) {
    case prefersDark:
        return true;
    case prefersLight:
        return false;
    default:
        return std::nullopt;
    }
}

bool DesktopLook::isMotionReduced() const
{
    const QVariant animated = value(gnomeGroup, QLatin1String("enable-animations"));
    bool isFactor = false;
    const double factor =
        value(kdeGroup, QLatin1String("AnimationDurationFactor")).toDouble(&isFactor);
    return value(appearanceGroup, QLatin1String("reduced-motion")).toUInt() == prefersStillness
        || (animated.isValid() && !animated.toBool()) || (isFactor && qFuzzyIsNull(factor));
}

QVariant DesktopLook::value(QLatin1String group, QLatin1String key) const
{
    return m_groups.value(group).value(key);
}

void DesktopLook::onSettingChanged(const QString &group, const QString &key,
                                   const QDBusVariant &value)
{
    if (group != appearanceGroup && group != gnomeGroup && group != kdeGroup)
        return;
    m_groups[group].insert(key, value.variant());
    Q_EMIT told();
}

} // namespace hearth::app
