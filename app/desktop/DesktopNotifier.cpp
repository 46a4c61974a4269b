// SPDX-License-Identifier: MIT
#include "app/desktop/DesktopNotifier.h"

#include "app/text/TextCleaner.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <algorithm>
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

QString replyAction()
{
    return QStringLiteral("reply");
}

//! A capability and an action of KDE's, which others have taken over.
QString inlineReply()
{
    return QStringLiteral("inline-reply");
}

QString readAction()
{
    return QStringLiteral("mark-read");
}

} // namespace

void DesktopNotifier::notify(const Notice &notice)
{
    Q_EMIT raised();
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    listen();
    if (!notice.subject.isEmpty()) {
        Subject &subject = m_subjects[notice.subject];
        if (std::exchange(subject.isAsking, true)) {
            subject.next = notice;
            return;
        }
        subject.isWithdrawn = false;
    }
    ask(notice);
}

void DesktopNotifier::withdraw(const QString &subject)
{
    const auto found = m_subjects.find(subject);
    if (found == m_subjects.end())
        return;
    Subject &shown = found->second;
    if (shown.isAsking) {
        shown.next.reset();
        shown.isWithdrawn = true;
        return;
    }
    close(shown.id);
}

void DesktopNotifier::ask(const Notice &notice)
{
    // Asked each time, for another daemon may have taken the place of the one before.
    auto *answer =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(
                                        notificationsCall("GetCapabilities"), longestAnswerMs),
                                    this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, notice](QDBusPendingCallWatcher *asked) {
                const QDBusPendingReply<QStringList> reply = *asked;
                asked->deleteLater();
                show(notice, reply.isError() ? Capabilities() : reply.value());
            });
}

void DesktopNotifier::show(const Notice &notice, const Capabilities &capabilities)
{
    auto *answer = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(messageOf(notice, capabilities)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, notice](QDBusPendingCallWatcher *sent) {
                const QDBusPendingReply<uint> reply = *sent;
                sent->deleteLater();
                onShown(notice, reply.isError() ? 0 : reply.value());
            });
}

QDBusMessage DesktopNotifier::messageOf(const Notice &notice,
                                        const Capabilities &capabilities) const
{
    const auto can = [&capabilities](const QString &what) {
        return capabilities && capabilities->contains(what);
    };
    constexpr int asTheDesktopLikes = -1;
    const auto before = m_subjects.find(notice.subject);
    const uint replaced = before == m_subjects.end() ? 0 : before->second.id;
    QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.hearth.Hearth")}};
    if (m_sounds)
        hints.insert(QStringLiteral("sound-name"), QStringLiteral("message-new-instant"));
    else
        hints.insert(QStringLiteral("suppress-sound"), true);
    QStringList actions;
    if (notice.chosen)
        actions << defaultAction() << tr("Show");
    if (notice.replied && can(inlineReply())) {
        actions << inlineReply() << tr("Reply");
        hints.insert(QStringLiteral("x-kde-reply-placeholder-text"), tr("Reply…"));
    } else if (notice.replied && can(QStringLiteral("actions"))) {
        actions << replyAction() << tr("Reply");
    }
    if (notice.markedRead && can(QStringLiteral("actions")))
        actions << readAction() << tr("Mark read");
    const QString body = cleaned(notice.body, longestBody);
    // What does not say what it can do, if anything is there, may be of those that read markup.
    const bool readsMarkup = !capabilities || can(QStringLiteral("body-markup"));
    QDBusMessage message = notificationsCall("Notify");
    message.setArguments({QCoreApplication::applicationName(), replaced,
                          QStringLiteral("org.hearth.Hearth"), cleanedTitle(notice.title),
                          readsMarkup ? body.toHtmlEscaped() : body, actions, hints,
                          asTheDesktopLikes});
    return message;
}

void DesktopNotifier::onShown(const Notice &notice, uint id)
{
    if (id != 0 && (notice.chosen || notice.replied || notice.markedRead)) {
        m_shown.insert_or_assign(id, notice);
        if (m_shown.size() > mostShown)
            m_shown.erase(m_shown.begin());
    }
    if (!notice.subject.isEmpty())
        settle(notice.subject, id);
}

void DesktopNotifier::settle(const QString &subject, uint id)
{
    Subject &shown = m_subjects[subject];
    shown.id = id;
    shown.isAsking = false;
    if (const auto next = std::exchange(shown.next, std::nullopt)) {
        shown.isAsking = true;
        shown.isWithdrawn = false;
        ask(*next);
    } else if (id == 0) {
        m_subjects.erase(subject);
    } else if (shown.isWithdrawn) {
        withdraw(subject);
    }
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
    hear("NotificationReplied", SLOT(onReplied(uint, QString)));
    hear("ActivationToken", SLOT(onActivationToken(uint, QString)));
    hear("NotificationClosed", SLOT(onNotificationClosed(uint, uint)));
    m_watcher.setConnection(bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    m_watcher.addWatchedService(notifications());
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            &DesktopNotifier::onDaemonChanged);
}

void DesktopNotifier::onDaemonChanged()
{
    m_shown.clear();
    std::erase_if(m_subjects, [](const auto &entry) { return !entry.second.isAsking; });
    for (auto &[name, subject] : m_subjects)
        subject.id = 0;
}

void DesktopNotifier::close(uint id)
{
    forget(id);
    QDBusMessage message = notificationsCall("CloseNotification");
    message.setArguments({id});
    // Desktops that close what was chosen by themselves do not mind.
    QDBusConnection::sessionBus().send(message);
}

void DesktopNotifier::forget(uint id)
{
    m_shown.erase(id);
    const auto subject = std::find_if(m_subjects.begin(), m_subjects.end(),
                                      [id](const auto &entry) { return entry.second.id == id; });
    if (subject == m_subjects.end())
        return;
    if (subject->second.isAsking)
        subject->second.id = 0;
    else
        m_subjects.erase(subject);
}

void DesktopNotifier::onActionInvoked(uint id, const QString &action)
{
    const auto found = m_shown.find(id);
    if (found == m_shown.end())
        return;
    std::function<void()> done;
    if (action == defaultAction())
        done = found->second.chosen;
    else if (action == readAction())
        done = found->second.markedRead;
    else if (found->second.replied && (action == replyAction() || action == inlineReply()))
        done = [replied = found->second.replied] { replied({}); };
    if (!done)
        return;
    close(id);
    if (action != readAction())
        Q_EMIT chosen();
    done();
}

void DesktopNotifier::onReplied(uint id, const QString &text)
{
    const auto found = m_shown.find(id);
    if (found == m_shown.end() || !found->second.replied)
        return;
    const auto replied = found->second.replied;
    close(id);
    if (text.trimmed().isEmpty())
        Q_EMIT chosen();
    replied(text);
}

void DesktopNotifier::onActivationToken(uint id, const QString &token)
{
    // Without it a Wayland compositor lets no window come to the front; Qt takes it from here.
    if (m_shown.contains(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void DesktopNotifier::onNotificationClosed(uint id, uint)
{
    forget(id);
}

} // namespace hearth::app
