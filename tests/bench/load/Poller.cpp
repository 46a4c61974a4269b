// SPDX-License-Identifier: MIT
#include "tests/bench/load/Poller.h"

#include <sys/timerfd.h>
#include <unistd.h>

namespace hearth::bench {

namespace {
constexpr std::size_t kEventsAtOnce = 1024;
constexpr std::int64_t kSecond = 1'000'000'000;
} // namespace

Poller::Poller()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_timer(::timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC))
    , m_events(kEventsAtOnce)
{
    epoll_event event{};
    event.events = EPOLLIN | EPOLLET;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_timer, &event);
}

Poller::~Poller()
{
    ::close(m_timer);
    ::close(m_epoll);
}

void Poller::add(int descriptor, std::uint32_t events, Pollable &who)
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = &who;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
}

void Poller::change(int descriptor, std::uint32_t events, Pollable &who)
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = &who;
    ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event);
}

void Poller::remove(int descriptor)
{
    ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
}

void Poller::wait(std::int64_t deadline)
{
    const bool isDue = deadline <= nowNanoseconds();
    if (!isDue)
        arm(deadline);
    const int count =
        ::epoll_wait(m_epoll, m_events.data(), static_cast<int>(kEventsAtOnce), isDue ? 0 : -1);
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = m_events[static_cast<std::size_t>(i)];
        if (event.data.ptr)
            static_cast<Pollable *>(event.data.ptr)->ready(event.events);
        else
            m_armed = 0;
    }
}

void Poller::arm(std::int64_t deadline)
{
    if (m_armed == deadline)
        return;
    itimerspec when{};
    when.it_value.tv_sec = deadline / kSecond;
    when.it_value.tv_nsec = deadline % kSecond;
    ::timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &when, nullptr);
    m_armed = deadline;
}

} // namespace hearth::bench
