// SPDX-License-Identifier: MIT
#pragma once

#include <QSocketNotifier>

#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace hearth::server {

//! The socket notifiers of one event loop over epoll(7), level-triggered: who is ready is told
//! again in each turn until the cause is gone. A wait costs as much as there are ready descriptors.
//!
//! One registration a descriptor stands for all its notifiers. Interests reach the kernel at the
//! next wait, so that a notifier that goes on and off within a turn costs no system call; only the
//! last of a descriptor is taken out at once, while the descriptor still means the same file.
//! A notifier has to be off when its descriptor is closed or given another file (dup2()): the
//! former goes unnoticed, unlike in poll(2), and the other file may not be watched.
//!
//! What epoll refuses because it can't block (regular files, /dev/null) is always ready, as in
//! poll(2). A hang-up or an error wakes whoever listens to the descriptor, for whatever.
class EpollNotifiers
{
public:
    using Duration = std::chrono::nanoseconds;

    //! `wakeUpDescriptor`: an eventfd. Each write to it ends a wait; it needs not be read.
    explicit EpollNotifiers(int wakeUpDescriptor);
    ~EpollNotifiers();

    EpollNotifiers(const EpollNotifiers &) = delete;
    EpollNotifiers &operator=(const EpollNotifiers &) = delete;

    //! One notifier a descriptor and type; another one takes its place, with a warning.
    void add(QSocketNotifier *notifier);
    void remove(QSocketNotifier *notifier);

    //! Someone was ready and is not told yet, because a slot runs a loop of its own.
    bool hasPending() const { return !m_pending.empty(); }

    //! Waits until someone is ready, without an end if there is no timeout, and not at all while
    //! someone is pending. False: a signal came first.
    bool wait(std::optional<Duration> timeout);

    //! Sends QEvent::SockAct to all who are pending, and returns to how many. Who is removed
    //! meanwhile gets none.
    int deliver();

private:
    //! All there is to one descriptor.
    struct Watch
    {
        std::array<QSocketNotifier *, 3> notifiers{}; //!< by QSocketNotifier::Type
        std::array<bool, 3> isPending{};
        std::uint32_t registered = 0; //!< the kernel's interests, as far as we know
        std::uint32_t generation = 0; //!< of the registration
        bool isChanged = false; //!< stands in m_changed
        bool isDoubtful = false; //!< the descriptor may mean another file than the one registered
        bool isAlwaysReady = false;
    };

    static std::uint32_t interests(const Watch &watch);
    void noteChange(int descriptor);
    void forget(int descriptor);
    void applyChanges();
    void apply(int descriptor);
    //! Returns errno, or 0.
    int control(int operation, int descriptor, std::uint32_t wanted);
    void refuse(int descriptor, int error);
    void dropPending(QSocketNotifier *notifier);
    void markReady(int descriptor, std::uint32_t events);
    void startAfresh();

    int m_wakeUpDescriptor;
    int m_epoll;
    std::uint32_t m_lastGeneration = 0;
    std::vector<Watch> m_watches; //!< by descriptor: the system hands out the lowest that is free
    std::vector<int> m_changed;
    std::vector<int> m_alwaysReady;
    std::deque<QSocketNotifier *> m_pending;
};

} // namespace hearth::server
