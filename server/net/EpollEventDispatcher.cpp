// SPDX-License-Identifier: MIT
#include "server/net/EpollEventDispatcher.h"

#include "shared/base/Logging.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace hearth::server {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

int createWakeUp()
{
    const int descriptor = ::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    if (descriptor < 0)
        qFatal("No event loop without an eventfd: %s", qPrintable(qt_error_string()));
    return descriptor;
}

} // namespace

EpollEventDispatcher::EpollEventDispatcher(QObject *parent)
    : EventDispatcherBase(parent)
    , m_wakeUpDescriptor(createWakeUp())
    , m_notifiers(m_wakeUpDescriptor)
{}

EpollEventDispatcher::~EpollEventDispatcher()
{
    ::close(m_wakeUpDescriptor);
}

bool EpollEventDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    const bool withSockets = !flags.testFlag(QEventLoop::ExcludeSocketNotifiers);
    const bool withTimers = !flags.testFlag(QEventLoop::X11ExcludeTimers);

    m_isInterrupted = false;
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();

    // Whoever posts wakes the dispatcher, and sendPostedEvents() does if it leaves anything.
    const bool mayBlock = flags.testFlag(QEventLoop::WaitForMoreEvents) && !m_isInterrupted
        && m_state != State::Woken && !(withSockets && m_notifiers.hasPending());
    if (mayBlock)
        Q_EMIT aboutToBlock();
    if (m_isInterrupted)
        return false;

    int count = wait(mayBlock, flags) ? 1 : 0;
    if (withSockets)
        count += m_notifiers.deliver();
    if (withTimers)
        count += m_timers.fireDue(steady_clock::now());
    return count > 0;
}

//! True if someone called wakeUp() since the last wait.
bool EpollEventDispatcher::wait(bool mayBlock, QEventLoop::ProcessEventsFlags flags)
{
    const bool withSockets = !flags.testFlag(QEventLoop::ExcludeSocketNotifiers);
    // epoll asks for new writes alone, but poll would see the old ones.
    eventfd_t value = 0;
    if (!withSockets)
        ::eventfd_read(m_wakeUpDescriptor, &value);

    // From Blocked on a wake-up writes to the descriptor. One that came before is spent by this
    // wait, not sooner: its caller may count on a look at the loop's condition after it.
    State expected = State::Running;
    const bool blocks = mayBlock && m_state.compare_exchange_strong(expected, State::Blocked);
    bool isOver = false;
    do {
        const auto limit = timeout(blocks, flags);
        isOver = withSockets ? m_notifiers.wait(limit) : waitWithoutSockets(limit);
    } while (!isOver && blocks);
    return m_state.exchange(State::Running) == State::Woken;
}

std::optional<EpollEventDispatcher::Duration>
EpollEventDispatcher::timeout(bool mayBlock, QEventLoop::ProcessEventsFlags flags) const
{
    if (!mayBlock)
        return 0ns;
    if (flags.testFlag(QEventLoop::X11ExcludeTimers))
        return std::nullopt;
    const auto deadline = m_timers.nextDeadline();
    if (!deadline)
        return std::nullopt;
    return std::max<Duration>(*deadline - steady_clock::now(), 0ns);
}

bool EpollEventDispatcher::waitWithoutSockets(std::optional<Duration> timeout)
{
    pollfd wakeUp{.fd = m_wakeUpDescriptor, .events = POLLIN, .revents = 0};
    timespec time{};
    if (timeout) {
        const auto seconds = std::chrono::floor<std::chrono::seconds>(*timeout);
        time.tv_sec = static_cast<time_t>(seconds.count());
        time.tv_nsec = static_cast<long>((*timeout - seconds).count());
    }
    return ::ppoll(&wakeUp, 1, timeout ? &time : nullptr, nullptr) >= 0 || errno != EINTR;
}

void EpollEventDispatcher::wakeUp()
{
    // However many come while the loop runs, none costs a system call, and while it waits one does.
    if (m_state.exchange(State::Woken) != State::Blocked)
        return;
    while (::eventfd_write(m_wakeUpDescriptor, 1) != 0 && errno == EINTR) {}
}

void EpollEventDispatcher::interrupt()
{
    m_isInterrupted = true;
    wakeUp();
}

bool EpollEventDispatcher::isOwnThread(const QObject *object) const
{
    return object->thread() == thread() && thread() == QThread::currentThread();
}

void EpollEventDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    if (isOwnThread(notifier))
        m_notifiers.add(notifier);
    else
        qCWarning(lcNet, "QSocketNotifier: cannot be enabled from another thread");
}

void EpollEventDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    if (isOwnThread(notifier))
        m_notifiers.remove(notifier);
    else
        qCWarning(lcNet, "QSocketNotifier: cannot be disabled from another thread");
}

void EpollEventDispatcher::startTimer(int id, Duration interval, Qt::TimerType type,
                                      QObject *object)
{
    if (id < 1 || interval < 0ns || object == nullptr)
        qCWarning(lcNet, "registerTimer: invalid arguments");
    else if (!isOwnThread(object))
        qCWarning(lcNet, "registerTimer: timers cannot be started from another thread");
    else
        m_timers.add(id, interval, type, object, steady_clock::now());
}

bool EpollEventDispatcher::stopTimer(int id)
{
    if (thread() == QThread::currentThread())
        return m_timers.remove(id);
    qCWarning(lcNet, "unregisterTimer: timers cannot be stopped from another thread");
    return false;
}

bool EpollEventDispatcher::unregisterTimers(QObject *object)
{
    if (object && isOwnThread(object))
        return m_timers.removeAll(object);
    qCWarning(lcNet, "unregisterTimers: no object, or one of another thread");
    return false;
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void EpollEventDispatcher::registerTimer(Qt::TimerId timerId, Duration interval,
                                         Qt::TimerType timerType, QObject *object)
{
    startTimer(static_cast<int>(timerId), interval, timerType, object);
}

bool EpollEventDispatcher::unregisterTimer(Qt::TimerId timerId)
{
    return stopTimer(static_cast<int>(timerId));
}

QList<QAbstractEventDispatcher::TimerInfoV2>
EpollEventDispatcher::timersForObject(QObject *object) const
{
    QList<TimerInfoV2> timers;
    for (const TimerQueue::Info &info : m_timers.timersOf(object))
        timers.append(TimerInfoV2{info.interval, Qt::TimerId{info.id}, info.type});
    return timers;
}

EpollEventDispatcher::Duration EpollEventDispatcher::remainingTime(Qt::TimerId timerId) const
{
    return m_timers.remaining(static_cast<int>(timerId), steady_clock::now()).value_or(-1ms);
}

#else

void EpollEventDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType,
                                         QObject *object)
{
    // Converting more would overflow.
    constexpr qint64 longest = std::chrono::floor<milliseconds>(Duration::max()).count();
    startTimer(timerId, milliseconds(std::min(interval, longest)), timerType, object);
}

bool EpollEventDispatcher::unregisterTimer(int timerId)
{
    return stopTimer(timerId);
}

QList<QAbstractEventDispatcher::TimerInfo>
EpollEventDispatcher::registeredTimers(QObject *object) const
{
    QList<TimerInfo> timers;
    for (const TimerQueue::Info &info : m_timers.timersOf(object)) {
        const auto interval = std::chrono::floor<milliseconds>(info.interval).count();
        timers.append(TimerInfo(info.id, static_cast<int>(interval), info.type));
    }
    return timers;
}

int EpollEventDispatcher::remainingTime(int timerId)
{
    const Duration remaining =
        m_timers.remaining(timerId, steady_clock::now()).value_or(milliseconds(-1));
    return static_cast<int>(std::chrono::ceil<milliseconds>(remaining).count());
}

#endif

} // namespace hearth::server
