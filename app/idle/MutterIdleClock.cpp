// SPDX-License-Identifier: MIT
#include "app/idle/MutterIdleClock.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace hearth::app {

namespace {

const QString idleMonitor = QStringLiteral("org.gnome.Mutter.IdleMonitor");
const QString path = QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core");
const QString interface = idleMonitor;

// No QDBusInterface: that one waits to learn what there is.
QDBusPendingCall call(const QDBusConnection &bus, const QString &method)
{
    auto message = QDBusMessage::createMethodCall(idleMonitor, path, interface, method);
    message.setAutoStartService(false);
    return bus.asyncCall(message);
}

} // namespace

MutterIdleClock::MutterIdleClock(const QDBusConnection &bus, QObject *parent)
    : IdleClock(parent)
    , m_bus(bus)
{
    // With the service's name Qt would wait for the bus to say whose that is.
    m_bus.connect(QString(), path, interface, QStringLiteral("WatchFired"), this,
                  SLOT(onWatchFired(uint)));
}

void MutterIdleClock::ask(Answer answer)
{
    if (!m_bus.isConnected())
        return answer(std::nullopt);
    auto *watcher = new QDBusPendingCallWatcher(call(m_bus, QStringLiteral("GetIdletime")), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [answer = std::move(answer)](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                const QDBusPendingReply<qulonglong> reply = *done;
                answer(reply.isError()
                           ? std::nullopt
                           : std::optional(std::chrono::milliseconds(qint64(reply.value()))));
            });
}

void MutterIdleClock::watch()
{
    if (!m_bus.isConnected())
        return;
    auto *watcher =
        new QDBusPendingCallWatcher(call(m_bus, QStringLiteral("AddUserActiveWatch")), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                const QDBusPendingReply<uint> reply = *done;
                if (!reply.isError())
                    m_watch = reply.value();
            });
}

void MutterIdleClock::onWatchFired(uint id)
{
    if (m_watch == 0 || id != m_watch)
        return;
    m_watch = 0;
    Q_EMIT touched();
}

} // namespace hearth::app
