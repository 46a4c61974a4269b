// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <ctime>
#include <sys/epoll.h>
#include <vector>

namespace hearth::bench {

//! Nanoseconds of the monotonic clock.
inline std::int64_t nowNanoseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

//! Who is told that a socket is ready.
class Pollable
{
public:
    virtual void ready(std::uint32_t events) = 0;

protected:
    ~Pollable() = default;
};

//! epoll, and a deadline finer than its milliseconds. What is polled has to outlive run-through of
//! the events that wait() handed out, even once it is removed.
class Poller
{
public:
    Poller();
    ~Poller();
    Poller(const Poller &) = delete;
    Poller &operator=(const Poller &) = delete;

    void add(int descriptor, std::uint32_t events, Pollable &who);
    void change(int descriptor, std::uint32_t events, Pollable &who);
    void remove(int descriptor);
    //! Waits until something is ready, tells whom it concerns, and returns; at the deadline at the
    //! latest.
    void wait(std::int64_t deadline);

private:
    void arm(std::int64_t deadline);

    int m_epoll;
    int m_timer;
    std::int64_t m_armed = 0;
    std::vector<epoll_event> m_events;
};

} // namespace hearth::bench
