// SPDX-License-Identifier: MIT
#include "app/tray/Tray.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace hearth::app {

namespace {

QString watcherName()
{
    return QStringLiteral("org.kde.StatusNotifierWatcher");
}

QString watcherPath()
{
    return QStringLiteral("/StatusNotifierWatcher");
}

// Where every tray looks for it.
QString itemPath()
{
    return QStringLiteral("/StatusNotifierItem");
}

QString menuPath()
{
    return QStringLiteral("/StatusNotifierItem/Menu");
}

} // namespace

Tray::Tray(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_item(menuPath())
    , m_watcher(watcherName(), bus,
                QDBusServiceWatcher::WatchForRegistration
                    | QDBusServiceWatcher::WatchForUnregistration)
{
    registerTrayTypes();
    connect(&m_item, &TrayItem::activated, this, &Tray::openWanted);
    connect(&m_menu, &TrayMenu::openChosen, this, &Tray::openWanted);
    connect(&m_menu, &TrayMenu::doNotDisturbChosen, this, &Tray::doNotDisturbWanted);
    connect(&m_menu, &TrayMenu::quitChosen, this, &Tray::quitWanted);
    const auto scriptable = QDBusConnection::ExportScriptableSlots
        | QDBusConnection::ExportScriptableSignals | QDBusConnection::ExportScriptableProperties;
    m_bus.registerObject(itemPath(), &m_item, scriptable);
    m_bus.registerObject(menuPath(), &m_menu, scriptable);
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &Tray::registerItem);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        ++m_asked;
        setAvailable(false);
    });
    for (const char *signal : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"})
        m_bus.connect(QString(), watcherPath(), watcherName(), QString::fromLatin1(signal), this,
                      SLOT(lookForHost()));
    registerItem();
}

Tray::~Tray()
{
    m_bus.unregisterObject(itemPath(), QDBusConnection::UnregisterTree);
}

void Tray::registerItem()
{
    auto message = QDBusMessage::createMethodCall(watcherName(), watcherPath(), watcherName(),
                                                  QStringLiteral("RegisterStatusNotifierItem"));
    // Under no name of its own: a sandbox lets nobody have one, and every watcher knows the sender.
    message.setArguments({m_bus.baseService()});
    const int asked = ++m_asked;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, asked](QDBusPendingCallWatcher *call) {
                call->deleteLater();
                if (asked == m_asked && !call->isError())
                    lookForHost();
            });
}

void Tray::lookForHost()
{
    auto message = QDBusMessage::createMethodCall(watcherName(), watcherPath(),
                                                  QStringLiteral("org.freedesktop.DBus.Properties"),
                                                  QStringLiteral("Get"));
    message.setArguments({watcherName(), QStringLiteral("IsStatusNotifierHostRegistered")});
    const int asked = ++m_asked;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, asked](QDBusPendingCallWatcher *call) {
                const QDBusPendingReply<QVariant> reply = *call;
                call->deleteLater();
                // A watcher without that property shows what it was told of.
                if (asked == m_asked)
                    setAvailable(reply.isError() || reply.value().toBool());
            });
}

void Tray::setAvailable(bool available)
{
    if (std::exchange(m_available, available) != available)
        Q_EMIT availableChanged();
}

} // namespace hearth::app
