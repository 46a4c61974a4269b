// SPDX-License-Identifier: MIT
#include "shared/discovery/AvahiBus.h"

#include "shared/discovery/Avahi.h"

#include <QByteArrayList>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPointer>

#include <atomic>
#include <utility>

namespace hearth {

namespace {

QString nextName()
{
    static std::atomic<int> made{0};
    return QStringLiteral("hearth-avahi-%1").arg(++made);
}

} // namespace

AvahiBus::AvahiBus(std::chrono::milliseconds retryAfter, QObject *parent)
    : QObject(parent)
    , m_name(nextName())
    , m_connection(QString())
    , m_retry(this)
{
    // TXT records.
    qDBusRegisterMetaType<QByteArrayList>();
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryAfter);
    connect(&m_retry, &QTimer::timeout, this, &AvahiBus::tryAgain);
}

AvahiBus::~AvahiBus()
{
    close();
}

void AvahiBus::open()
{
    letGo();
    m_connection = QDBusConnection::connectToBus(QDBusConnection::SystemBus, m_name);
    if (!m_connection.isConnected()) {
        onDisconnected();
        return;
    }
    m_connection.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"),
                         QStringLiteral("org.freedesktop.DBus.Local"),
                         QStringLiteral("Disconnected"), this, SLOT(onDisconnected()));
    m_connection.connect(avahi::service, avahi::serverPath, avahi::serverInterface,
                         QStringLiteral("StateChanged"), this, SLOT(onServerState(int, QString)));
    m_watcher = std::make_unique<QDBusServiceWatcher>(avahi::service, m_connection,
                                                      QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                ++m_life;
                setState(owner.isEmpty() ? State::Missing : State::Waiting);
                if (!owner.isEmpty())
                    askState();
            });
    askState();
}

void AvahiBus::close()
{
    letGo();
    m_state = State::Unknown;
}

void AvahiBus::letGo()
{
    ++m_life;
    m_retry.stop();
    m_watcher.reset();
    m_connection = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(m_name);
}

void AvahiBus::call(const QString &path, const QString &interface, const QString &method,
                    const QVariantList &arguments, QObject *context, Answered answered)
{
    auto message = QDBusMessage::createMethodCall(avahi::service, path, interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    watch(m_connection.asyncCall(message), context, std::move(answered));
}

void AvahiBus::tell(const QString &path, const QString &interface, const QString &method)
{
    auto message = QDBusMessage::createMethodCall(avahi::service, path, interface, method);
    message.setAutoStartService(false);
    m_connection.send(message);
}

void AvahiBus::onServerState(int state, const QString &)
{
    setState(state == avahi::ServerRunning ? State::Running : State::Waiting);
}

void AvahiBus::onDisconnected()
{
    letGo();
    m_retry.start();
    setState(State::Missing);
}

void AvahiBus::tryAgain()
{
    if (m_connection.isConnected())
        askState(Waking::No);
    else
        open();
}

void AvahiBus::askState(Waking waking)
{
    auto message = QDBusMessage::createMethodCall(
        avahi::service, avahi::serverPath, avahi::serverInterface, QStringLiteral("GetState"));
    message.setAutoStartService(waking == Waking::Allowed);
    watch(m_connection.asyncCall(message), this, [this](const QDBusPendingCall &call) {
        const QDBusPendingReply<int> reply(call);
        if (!reply.isError()) {
            onServerState(reply.value(), {});
            return;
        }
        setState(State::Missing);
        // That one comes is told. That one answers again is not.
        const auto error = reply.error().type();
        if (error != QDBusError::ServiceUnknown)
            m_retry.start();
    });
}

void AvahiBus::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void AvahiBus::watch(const QDBusPendingCall &call, QObject *context, Answered answered)
{
    auto *watcher = new QDBusPendingCallWatcher(call, context);
    connect(watcher, &QDBusPendingCallWatcher::finished, context,
            [this, guard = QPointer(this), life = m_life,
             answered = std::move(answered)](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                if (guard && life == m_life)
                    answered(*finished);
            });
}

} // namespace hearth
