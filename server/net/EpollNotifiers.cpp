// SPDX-License-Identifier: MIT
#include "server/net/EpollNotifiers.h"

#include "shared/base/Logging.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <limits>
#include <sys/epoll.h>
#include <unistd.h>
#include <utility>

namespace hearth::server {

namespace {

using namespace std::chrono_literals;

//! Descriptors that one wait reports. The kernel takes the others first next time.
constexpr int kBatch = 256;
//! The low half stands for no descriptor.
constexpr std::uint64_t kWakeUp = std::numeric_limits<std::uint64_t>::max();

struct TypeTraits
{
    QSocketNotifier::Type type;
    std::uint32_t interest;
    const char *name;
};

constexpr std::array<TypeTraits, 3> kTypes{{
    {QSocketNotifier::Read, EPOLLIN, "Read"},
    {QSocketNotifier::Write, EPOLLOUT, "Write"},
    {QSocketNotifier::Exception, EPOLLPRI, "Exception"},
}};

std::size_t indexOf(const QSocketNotifier *notifier)
{
    return static_cast<std::size_t>(notifier->type());
}

int descriptorOf(const QSocketNotifier *notifier)
{
    return static_cast<int>(notifier->socket());
}

void warnOfMany(int descriptor, std::size_t type)
{
    qCWarning(lcNet, "QSocketNotifier: Multiple socket notifiers for same socket %d and type %s",
              descriptor, kTypes.at(type).name);
}

int createEpoll(int wakeUpDescriptor)
{
    const int epoll = ::epoll_create1(EPOLL_CLOEXEC);
    if (epoll < 0)
        return -1;
    // Edge-triggered, so that a wake-up costs no read.
    epoll_event event{.events = EPOLLIN | EPOLLET, .data = {.u64 = kWakeUp}};
    if (::epoll_ctl(epoll, EPOLL_CTL_ADD, wakeUpDescriptor, &event) != 0) {
        ::close(epoll);
        return -1;
    }
    return epoll;
}

//! Rounded up: before its end there is nothing to do, and asking again would spin.
int waitByMilliseconds(int epoll, epoll_event *events,
                       std::optional<EpollNotifiers::Duration> timeout)
{
    int milliseconds = -1;
    if (timeout) {
        const auto count = std::chrono::ceil<std::chrono::milliseconds>(*timeout).count();
        milliseconds =
            static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max()));
    }
    return ::epoll_wait(epoll, events, kBatch, milliseconds);
}

int waitFor(int epoll, epoll_event *events, std::optional<EpollNotifiers::Duration> timeout)
{
#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 35)
    static std::atomic<bool> s_isRefused = false;
    // The kernel has it since 5.11, and a sandbox may not know it.
    if (timeout && *timeout > 0ns && !s_isRefused.load(std::memory_order_relaxed)) {
        const auto seconds = std::chrono::floor<std::chrono::seconds>(*timeout);
        timespec time{};
        time.tv_sec = static_cast<time_t>(seconds.count());
        time.tv_nsec = static_cast<long>((*timeout - seconds).count());
        const int count = ::epoll_pwait2(epoll, events, kBatch, &time, nullptr);
        if (count >= 0 || (errno != ENOSYS && errno != EPERM))
            return count;
        s_isRefused.store(true, std::memory_order_relaxed);
    }
#endif
    return waitByMilliseconds(epoll, events, timeout);
}

} // namespace

EpollNotifiers::EpollNotifiers(int wakeUpDescriptor)
    : m_wakeUpDescriptor(wakeUpDescriptor)
    , m_epoll(createEpoll(wakeUpDescriptor))
{
    if (m_epoll < 0)
        qFatal("No event loop without an epoll descriptor: %s", qPrintable(qt_error_string()));
}

EpollNotifiers::~EpollNotifiers()
{
    ::close(m_epoll);
}

void EpollNotifiers::add(QSocketNotifier *notifier)
{
    const int descriptor = descriptorOf(notifier);
    if (descriptor < 0) {
        qCWarning(lcNet, "QSocketNotifier: Invalid socket specified");
        return;
    }
    const auto index = static_cast<std::size_t>(descriptor);
    if (index >= m_watches.size())
        m_watches.resize(std::max(index + 1, m_watches.size() * 2));
    Watch &watch = m_watches[index];
    QSocketNotifier *&place = watch.notifiers.at(indexOf(notifier));
    if (place && place != notifier) {
        warnOfMany(descriptor, indexOf(notifier));
        // Whoever left a notifier on may as well have closed its descriptor meanwhile.
        watch.isDoubtful = true;
        dropPending(place);
    }
    place = notifier;
    noteChange(descriptor);
}

void EpollNotifiers::remove(QSocketNotifier *notifier)
{
    const int descriptor = descriptorOf(notifier);
    const auto index = static_cast<std::size_t>(descriptor);
    if (descriptor < 0 || index >= m_watches.size())
        return;
    Watch &watch = m_watches[index];
    QSocketNotifier *&place = watch.notifiers.at(indexOf(notifier));
    if (!place)
        return;
    if (place != notifier) {
        warnOfMany(descriptor, indexOf(notifier));
        return;
    }
    dropPending(notifier);
    place = nullptr;
    if (interests(watch) == 0)
        forget(descriptor);
    else
        noteChange(descriptor);
}

std::uint32_t EpollNotifiers::interests(const Watch &watch)
{
    std::uint32_t events = 0;
    for (const TypeTraits &traits : kTypes) {
        if (watch.notifiers.at(traits.type))
            events |= traits.interest;
    }
    return events;
}

void EpollNotifiers::noteChange(int descriptor)
{
    Watch &watch = m_watches[static_cast<std::size_t>(descriptor)];
    if (!std::exchange(watch.isChanged, true))
        m_changed.push_back(descriptor);
}

void EpollNotifiers::forget(int descriptor)
{
    Watch &watch = m_watches[static_cast<std::size_t>(descriptor)];
    // It fails if the descriptor was closed before, which is as good.
    if (std::exchange(watch.registered, 0) != 0)
        ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
    watch.isDoubtful = false;
    if (std::exchange(watch.isAlwaysReady, false))
        std::erase(m_alwaysReady, descriptor);
}

void EpollNotifiers::applyChanges()
{
    // To refuse one switches its notifiers off, which may add to the list.
    while (!m_changed.empty()) {
        const int descriptor = m_changed.back();
        m_changed.pop_back();
        m_watches[static_cast<std::size_t>(descriptor)].isChanged = false;
        apply(descriptor);
    }
}

void EpollNotifiers::apply(int descriptor)
{
    Watch &watch = m_watches[static_cast<std::size_t>(descriptor)];
    const std::uint32_t wanted = interests(watch);
    if (wanted == 0 || watch.isAlwaysReady || (wanted == watch.registered && !watch.isDoubtful))
        return;
    int error = control(watch.registered == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, descriptor, wanted);
    // The descriptor was closed and given another file under a notifier that is on, or was closed
    // under one and came back by dup2().
    if (error == ENOENT)
        error = control(EPOLL_CTL_ADD, descriptor, wanted);
    else if (error == EEXIST)
        error = control(EPOLL_CTL_MOD, descriptor, wanted);
    watch.isDoubtful = false;
    watch.registered = error == 0 ? wanted : 0;
    if (error != 0)
        refuse(descriptor, error);
}

int EpollNotifiers::control(int operation, int descriptor, std::uint32_t wanted)
{
    Watch &watch = m_watches[static_cast<std::size_t>(descriptor)];
    if (operation == EPOLL_CTL_ADD)
        watch.generation = ++m_lastGeneration;
    epoll_event event{};
    event.events = wanted;
    event.data.u64 =
        (std::uint64_t{watch.generation} << 32U) | static_cast<std::uint32_t>(descriptor);
    return ::epoll_ctl(m_epoll, operation, descriptor, &event) == 0 ? 0 : errno;
}

void EpollNotifiers::refuse(int descriptor, int error)
{
    const auto index = static_cast<std::size_t>(descriptor);
    if (error == EPERM) {
        m_watches[index].isAlwaysReady = true;
        m_alwaysReady.push_back(descriptor);
        return;
    }
    for (const TypeTraits &traits : kTypes) {
        QSocketNotifier *const notifier = m_watches[index].notifiers.at(traits.type);
        if (!notifier)
            continue;
        qCWarning(lcNet, "QSocketNotifier: Invalid socket %d and type '%s' (%s), disabling...",
                  descriptor, traits.name, qPrintable(qt_error_string(error)));
        notifier->setEnabled(false);
    }
}

void EpollNotifiers::dropPending(QSocketNotifier *notifier)
{
    Watch &watch = m_watches[static_cast<std::size_t>(descriptorOf(notifier))];
    if (std::exchange(watch.isPending.at(indexOf(notifier)), false))
        std::erase(m_pending, notifier);
}

bool EpollNotifiers::wait(std::optional<Duration> timeout)
{
    applyChanges();
    if (!m_alwaysReady.empty() || hasPending())
        timeout = 0ns;
    std::array<epoll_event, kBatch> events; // NOLINT(*-member-init): the kernel fills it
    const int count = waitFor(m_epoll, events.data(), timeout);
    if (count < 0) {
        const int error = errno;
        if (error != EINTR)
            qCWarning(lcNet, "epoll_wait: %s", qPrintable(qt_error_string(error)));
        return error != EINTR;
    }
    bool isStale = false;
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
        const std::uint64_t data = events.at(i).data.u64;
        if (data == kWakeUp)
            continue;
        const auto descriptor = static_cast<std::uint32_t>(data);
        const Watch &watch = m_watches[descriptor];
        if (watch.registered != 0 && watch.generation == data >> 32U)
            markReady(static_cast<int>(descriptor), events.at(i).events);
        else
            isStale = true;
    }
    for (const int descriptor : m_alwaysReady)
        markReady(descriptor, EPOLLIN | EPOLLOUT);
    if (isStale)
        startAfresh();
    return true;
}

void EpollNotifiers::markReady(int descriptor, std::uint32_t events)
{
    Watch &watch = m_watches[static_cast<std::size_t>(descriptor)];
    for (const TypeTraits &traits : kTypes) {
        QSocketNotifier *const notifier = watch.notifiers.at(traits.type);
        if (!notifier || (events & (traits.interest | EPOLLHUP | EPOLLERR)) == 0)
            continue;
        if (!std::exchange(watch.isPending.at(traits.type), true))
            m_pending.push_back(notifier);
    }
}

//! A descriptor was closed while its notifier was on, and a duplicate keeps the file open: the
//! kernel goes on reporting it, and offers no other way to be rid of that (epoll(7), Q6).
void EpollNotifiers::startAfresh()
{
    const int fresh = createEpoll(m_wakeUpDescriptor);
    if (fresh < 0) {
        qCWarning(lcNet, "epoll_create: %s", qPrintable(qt_error_string()));
        return;
    }
    ::close(std::exchange(m_epoll, fresh));
    for (std::size_t i = 0; i < m_watches.size(); ++i) {
        if (std::exchange(m_watches[i].registered, 0) != 0)
            noteChange(static_cast<int>(i));
    }
}

int EpollNotifiers::deliver()
{
    int count = 0;
    QEvent event(QEvent::SockAct);
    while (!m_pending.empty()) {
        QSocketNotifier *const notifier = m_pending.front();
        m_pending.pop_front();
        m_watches[static_cast<std::size_t>(descriptorOf(notifier))].isPending.at(
            indexOf(notifier)) = false;
        QCoreApplication::sendEvent(notifier, &event);
        ++count;
    }
    return count;
}

} // namespace hearth::server
