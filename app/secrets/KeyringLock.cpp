// SPDX-License-Identifier: MIT
#include "app/secrets/KeyringLock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <chrono>
#include <utility>

namespace hearth::app {

namespace {

constexpr std::chrono::milliseconds kKeyringPatience{5000};

} // namespace

void KeyringLock::ask(std::function<void(State)> answer)
{
    auto question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"),
        QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question.setAutoStartService(false);
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(
                                        question, static_cast<int>(kKeyringPatience.count())),
                                    &m_context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &m_context,
                     [answer = std::move(answer)](QDBusPendingCallWatcher *done) {
                         done->deleteLater();
                         const QDBusPendingReply<QDBusVariant> reply = *done;
                         const bool isLocked = reply.isValid() && reply.value().variant().toBool();
                         answer(isLocked ? State::Locked : State::Open);
                     });
}

} // namespace hearth::app
