// SPDX-License-Identifier: MIT
#include "app/desktop/DesktopNotifier.h"

#include "app/text/TextCleaner.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace hearth::app {

namespace {

constexpr int longestTitle = 200;
constexpr int longestBody = 1000;

QString cleaned(const QString &text, int longest)
{
    TextCleaner cleaner;
    return cleaner.clean(text.left(longest)) + cleaner.endLine();
}

QString notifications()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString notificationsPath()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

//! The one that a click on the notice itself stands for.
QString defaultAction()
{
    return QStringLiteral("default");
}

} // namespace

void DesktopNotifier::notify(const Notice &notice)
{
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    listen();
    // No QDBusInterface: that one waits to learn what there is.
    auto message = QDBusMessage::createMethodCall(notifications(), notificationsPath(),
                                                  notifications(), QStringLiteral("Notify"));
    constexpr uint replacesNothing = 0;
    constexpr int asTheDesktopLikes = -1;
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.hearth.Hearth")}};
    const QStringList actions =
        notice.chosen ? QStringList{defaultAction(), tr("Show")} : QStringList();
    // The body may be markup, the title may not.
    message.setArguments({QCoreApplication::applicationName(), replacesNothing,
                          QStringLiteral("org.hearth.Hearth"), cleaned(notice.title, longestTitle),
                          cleaned(notice.body, longestBody).toHtmlEscaped(), actions, hints,
                          asTheDesktopLikes});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, lead = notice.chosen](QDBusPendingCallWatcher *call) {
                const QDBusPendingReply<uint> reply = *call;
                call->deleteLater();
                if (reply.isError() || !lead)
                    return;
                m_shown.insert_or_assign(reply.value(), lead);
                if (m_shown.size() > mostShown)
                    m_shown.erase(m_shown.begin());
            });
}

void DesktopNotifier::listen()
{
    if (std::exchange(m_listening, true))
        return;
    // Of whoever it is: to learn who has the name now would have to be waited for.
    auto bus = QDBusConnection::sessionBus();
    const auto hear = [this, &bus](const char *signal, const char *slot) {
        bus.connect(QString(), notificationsPath(), notifications(), QString::fromLatin1(signal),
                    this, slot);
    };
    hear("ActionInvoked", SLOT(onActionInvoked(uint, QString)));
    hear("ActivationToken", SLOT(onActivationToken(uint, QString)));
    hear("NotificationClosed", SLOT(onNotificationClosed(uint, uint)));
}

void DesktopNotifier::onActionInvoked(uint id, const QString &action)
{
    const auto found = m_shown.find(id);
    if (found == m_shown.end() || action != defaultAction())
        return;
    const auto lead = std::move(found->second);
    m_shown.erase(found);
    Q_EMIT chosen();
    lead();
}

void DesktopNotifier::onActivationToken(uint id, const QString &token)
{
    // Without it a Wayland compositor lets no window come to the front; Qt takes it from here.
    if (m_shown.contains(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void DesktopNotifier::onNotificationClosed(uint id, uint)
{
    m_shown.erase(id);
}

} // namespace hearth::app
