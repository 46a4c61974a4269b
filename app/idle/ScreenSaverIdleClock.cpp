// SPDX-License-Identifier: MIT
#include "app/idle/ScreenSaverIdleClock.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace hearth::app {

ScreenSaverIdleClock::ScreenSaverIdleClock(const QDBusConnection &bus, TimeSource time,
                                           QObject *parent)
    : IdleClock(parent)
    , m_bus(bus)
    , m_timer(time.scheduler.timer([this] { look(); }))
{}

ScreenSaverIdleClock::~ScreenSaverIdleClock() = default;

void ScreenSaverIdleClock::ask(Answer answer)
{
    if (!m_bus.isConnected())
        return answer(std::nullopt);
    auto message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                                  QStringLiteral("/org/freedesktop/ScreenSaver"),
                                                  QStringLiteral("org.freedesktop.ScreenSaver"),
                                                  QStringLiteral("GetSessionIdleTime"));
    message.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, answer = std::move(answer)](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                // Milliseconds with KDE; nobody else answers where X11 could not be asked.
                const QDBusPendingReply<uint> reply = *done;
                if (reply.isError())
                    return answer(std::nullopt);
                m_idle = std::chrono::milliseconds(reply.value());
                answer(m_idle);
            });
}

void ScreenSaverIdleClock::watch()
{
    m_timer->start(lookEvery);
}

void ScreenSaverIdleClock::look()
{
    ask([this, before = m_idle](std::optional<std::chrono::milliseconds> idle) {
        if (idle && *idle >= before)
            m_timer->start(lookEvery);
        else
            Q_EMIT touched();
    });
}

} // namespace hearth::app
