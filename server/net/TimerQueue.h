// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QObject)

namespace hearth::server {

//! The timers of one event loop, ordered by what is due next. Starting, stopping and firing one
//! cost the logarithm of their number; the questions by object walk through all.
//!
//! No timer fires early. A precise one is due when its interval is over; a coarse one up to 5 % of
//! the interval later, and one of 20 s or more, or a very coarse one, at the next whole second, so
//! that many share a wake-up. Lateness does not add up from one time to the next.
class TimerQueue
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    using Duration = std::chrono::nanoseconds;

    //! As it was asked for.
    struct Info
    {
        int id = 0;
        Duration interval{0};
        Qt::TimerType type = Qt::CoarseTimer;
    };

    //! `id` must not be in use.
    void add(int id, Duration interval, Qt::TimerType type, QObject *object, TimePoint now);
    //! False if there is none.
    bool remove(int id);
    bool removeAll(const QObject *object);
    std::vector<Info> timersOf(const QObject *object) const;

    //! When the next one is due. Without those that are just firing.
    std::optional<TimePoint> nextDeadline() const;
    //! Zero if it is overdue; nothing if there is no such timer.
    std::optional<Duration> remaining(int id, TimePoint now) const;

    //! Sends its QTimerEvent to the object of each timer that is due at `now`, once, however many
    //! of its intervals went by. What a slot adds, stops or restarts meanwhile is heeded, and a
    //! loop inside a slot may call this again: a timer does not fire inside its own event.
    //! Returns how many fired.
    int fireDue(TimePoint now);

private:
    struct Key
    {
        TimePoint deadline;
        std::uint64_t serial = 0; //!< unlike ids, never used twice
        int id = 0;

        bool operator<(const Key &other) const
        {
            return std::tie(deadline, serial) < std::tie(other.deadline, other.serial);
        }
    };

    struct Timer
    {
        Info info;
        QObject *object = nullptr;
        Duration quantum{1}; //!< deadlines are multiples of it
        TimePoint expected; //!< the deadline before it is rounded up
        Key key;
    };

    void fire(const Key &key, TimePoint now);

    std::unordered_map<int, Timer> m_timers;
    std::set<Key> m_waiting; //!< all but those that are firing
    std::uint64_t m_lastSerial = 0;
};

} // namespace hearth::server
