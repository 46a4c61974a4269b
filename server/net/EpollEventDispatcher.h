// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/EpollNotifiers.h"
#include "server/net/TimerQueue.h"

#include <QAbstractEventDispatcher>

#include <atomic>

namespace hearth::server {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
using EventDispatcherBase = QAbstractEventDispatcherV2;
#else
using EventDispatcherBase = QAbstractEventDispatcher;
#endif

//! An event loop whose turn costs what there is to do, however many sockets are idle (Qt's own
//! walks through all). Linux only; for any thread, the application's own included.
//!
//! A turn: what is posted, then the sockets that are ready, then the timers that are due, each
//! timer once. wakeUp() and interrupt() may be called from any thread, the rest from its own.
class EpollEventDispatcher final : public EventDispatcherBase
{
    Q_OBJECT

public:
    using Duration = TimerQueue::Duration;

    explicit EpollEventDispatcher(QObject *parent = nullptr);
    ~EpollEventDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    bool unregisterTimers(QObject *object) override;
    //! Intervals and types are those that were asked for. Negative: there is no such timer.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    void registerTimer(Qt::TimerId timerId, Duration interval, Qt::TimerType timerType,
                       QObject *object) override;
    bool unregisterTimer(Qt::TimerId timerId) override;
    QList<TimerInfoV2> timersForObject(QObject *object) const override;
    Duration remainingTime(Qt::TimerId timerId) const override;
#else
    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType,
                       QObject *object) override;
    bool unregisterTimer(int timerId) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;
#endif

    //! Ends the wait that is under way or, if there is none, keeps the next one from blocking.
    void wakeUp() override;
    void interrupt() override;

private:
    enum class State { Running, Woken, Blocked };

    bool isOwnThread(const QObject *object) const;
    void startTimer(int id, Duration interval, Qt::TimerType type, QObject *object);
    bool stopTimer(int id);
    std::optional<Duration> timeout(bool mayBlock, QEventLoop::ProcessEventsFlags flags) const;
    bool wait(bool mayBlock, QEventLoop::ProcessEventsFlags flags);
    bool waitWithoutSockets(std::optional<Duration> timeout);

    std::atomic<State> m_state = State::Running;
    std::atomic<bool> m_isInterrupted = false;
    int m_wakeUpDescriptor;
    EpollNotifiers m_notifiers;
    TimerQueue m_timers;
};

} // namespace hearth::server
