// SPDX-License-Identifier: MIT
#include "app/desktop/DesktopNotifier.h"

#include "app/text/TextCleaner.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QVariantMap>

namespace hearth::app {

namespace {

constexpr int longestTitle = 200;
constexpr int longestBody = 1000;

QString cleaned(const QString &text, int longest)
{
    TextCleaner cleaner;
    return cleaner.clean(text.left(longest)) + cleaner.endLine();
}

} // namespace

void DesktopNotifier::notify(const Notice &notice)
{
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // No QDBusInterface: that one waits to learn what there is.
    auto message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
                                                  QStringLiteral("/org/freedesktop/Notifications"),
                                                  QStringLiteral("org.freedesktop.Notifications"),
                                                  QStringLiteral("Notify"));
    constexpr uint replacesNothing = 0;
    constexpr int asTheDesktopLikes = -1;
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.hearth.Hearth")}};
    // The body may be markup, the title may not.
    message.setArguments({QCoreApplication::applicationName(), replacesNothing,
                          QStringLiteral("org.hearth.Hearth"), cleaned(notice.title, longestTitle),
                          cleaned(notice.body, longestBody).toHtmlEscaped(), QStringList(), hints,
                          asTheDesktopLikes});
    bus.asyncCall(message);
}

} // namespace hearth::app
