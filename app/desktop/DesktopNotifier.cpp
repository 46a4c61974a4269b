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

//! Desktops show the title in a line of its own, and what follows a line end as if it were theirs.
QString cleanedTitle(const QString &text)
{
    return cleaned(text, longestTitle).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

// A daemon that hangs is not waited for.
constexpr int longestAnswerMs = 2000;

QString notifications()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString notificationsPath()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

//! No QDBusInterface: that one waits to learn what there is.
QDBusMessage notificationsCall(const char *method)
{
    return QDBusMessage::createMethodCall(notifications(), notificationsPath(), notifications(),
                                          QString::fromLatin1(method));
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
    // Asked each time, for another daemon may have taken the place of the one before. What does not
    // answer that, if anything is there, may be of those that read markup.
    auto *answer = new QDBusPendingCallWatcher(
        bus.asyncCall(notificationsCall("GetCapabilities"), longestAnswerMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, notice](QDBusPendingCallWatcher *asked) {
                const QDBusPendingReply<QStringList> reply = *asked;
                asked->deleteLater();
                const bool readsMarkup =
                    reply.isError() || reply.value().contains(QStringLiteral("body-markup"));
                show(notice, readsMarkup ? BodyForm::Markup : BodyForm::PlainText);
            });
}

void DesktopNotifier::show(const Notice &notice, BodyForm form)
{
    const auto bus = QDBusConnection::sessionBus();
    QDBusMessage message = notificationsCall("Notify");
    constexpr uint replacesNothing = 0;
    constexpr int asTheDesktopLikes = -1;
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.hearth.Hearth")}};
    const QStringList actions =
        notice.chosen ? QStringList{defaultAction(), tr("Show")} : QStringList();
    const QString body = cleaned(notice.body, longestBody);
    message.setArguments({QCoreApplication::applicationName(), replacesNothing,
                          QStringLiteral("org.hearth.Hearth"), cleanedTitle(notice.title),
                          form == BodyForm::Markup ? body.toHtmlEscaped() : body, actions, hints,
                          asTheDesktopLikes});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, lead = notice.chosen](QDBusPendingCallWatcher *sent) {
                const QDBusPendingReply<uint> reply = *sent;
                sent->deleteLater();
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
