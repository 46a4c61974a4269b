// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class QDBusPendingCall;

namespace hearth {

//! A connection of one's own to the system bus, and whether Avahi is there and ready. Follows its
//! restarts, and tries again while there is no bus, or one that does not answer. Lives in a thread
//! that may wait for the bus: QtDBus waits for some of its calls.
class AvahiBus : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Unknown, //!< not asked yet
        Missing, //!< no bus, or no Avahi on it
        Waiting, //!< Avahi is there, and not ready: whatever was made of it has to be made anew
        Running
    };
    Q_ENUM(State)

    static constexpr std::chrono::seconds patience{30};

    //! Nothing happens before open().
    explicit AvahiBus(std::chrono::milliseconds retryAfter = patience, QObject *parent = nullptr);
    //! What was made on Avahi over this connection goes with it.
    ~AvahiBus() override;

    void open();
    //! Until the next open().
    void close();

    [[nodiscard]] State state() const { return m_state; }

    //! Whoever uses it tries what failed so much later.
    [[nodiscard]] std::chrono::milliseconds retryAfter() const
    {
        return m_retry.intervalAsDuration();
    }

    //! Good while the state is Running or Waiting.
    [[nodiscard]] QDBusConnection &connection() { return m_connection; }

    using Answered = std::function<void(const QDBusPendingCall &call)>;

    //! Asks Avahi for something. An answer that comes after close(), or Avahi's end, is not handed
    //! on, nor one after the end of `context`.
    void call(const QString &path, const QString &interface, const QString &method,
              const QVariantList &arguments, QObject *context, Answered answered);
    //! Without an answer.
    void tell(const QString &path, const QString &interface, const QString &method);

Q_SIGNALS:
    void stateChanged(hearth::AvahiBus::State state);

private Q_SLOTS:
    void onServerState(int state, const QString &error);
    void onDisconnected();

private:
    //! As close(), but for the state: who tries again has the one it had.
    void letGo();
    enum class Waking { Allowed, No };
    //! It may be one of those that start when they are asked for.
    void askState(Waking waking = Waking::Allowed);
    void tryAgain();
    void setState(State state);
    void watch(const QDBusPendingCall &call, QObject *context, Answered answered);

    QString m_name; //!< by which QtDBus knows the connection
    QDBusConnection m_connection;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    State m_state = State::Unknown;
    QTimer m_retry;
    int m_life = 0; //!< of Avahi: an answer to an earlier one is ignored
};

} // namespace hearth
