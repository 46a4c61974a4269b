// SPDX-License-Identifier: MIT
#include "server/net/TimerQueue.h"

#include <QCoreApplication>
#include <QTimerEvent>
#include <QVarLengthArray>

#include <algorithm>
#include <bit>

namespace hearth::server {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr TimerQueue::Duration kExact{1};
//! Whoever asks for more has to live with it: a point of time in nanoseconds ends after 292 years.
constexpr TimerQueue::Duration kLongestInterval = std::chrono::years(100);

//! Powers of two, so that the multiples of a longer one are among those of a shorter one.
TimerQueue::Duration quantumOf(TimerQueue::Duration interval, Qt::TimerType type)
{
    if (type == Qt::PreciseTimer || interval <= 0ns)
        return kExact;
    if (type == Qt::VeryCoarseTimer || interval >= 20s)
        return 1s;
    if (interval <= 20ms)
        return kExact;
    const auto tolerance = std::chrono::floor<milliseconds>(interval / 20).count();
    return milliseconds(std::bit_floor(static_cast<std::uint32_t>(tolerance)));
}

TimerQueue::TimePoint roundedUp(TimerQueue::TimePoint time, TimerQueue::Duration quantum)
{
    const auto beyond = time.time_since_epoch() % quantum;
    return beyond == 0ns ? time : time + (quantum - beyond);
}

} // namespace

void TimerQueue::add(int id, Duration interval, Qt::TimerType type, QObject *object, TimePoint now)
{
    Timer timer;
    timer.info = {id, std::min(interval, kLongestInterval), type};
    timer.object = object;
    timer.quantum = quantumOf(timer.info.interval, type);
    timer.expected = now + timer.info.interval;
    timer.key = {roundedUp(timer.expected, timer.quantum), ++m_lastSerial, id};
    m_waiting.insert(timer.key);
    m_timers.insert_or_assign(id, timer);
}

bool TimerQueue::remove(int id)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return false;
    m_waiting.erase(found->second.key);
    m_timers.erase(found);
    return true;
}

bool TimerQueue::removeAll(const QObject *object)
{
    return std::erase_if(m_timers,
                         [this, object](const auto &entry) {
                             const Timer &timer = entry.second;
                             if (timer.object != object)
                                 return false;
                             m_waiting.erase(timer.key);
                             return true;
                         })
        > 0;
}

std::vector<TimerQueue::Info> TimerQueue::timersOf(const QObject *object) const
{
    std::vector<Info> infos;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            infos.push_back(timer.info);
    }
    return infos;
}

std::optional<TimerQueue::TimePoint> TimerQueue::nextDeadline() const
{
    if (m_waiting.empty())
        return std::nullopt;
    return m_waiting.begin()->deadline;
}

std::optional<TimerQueue::Duration> TimerQueue::remaining(int id, TimePoint now) const
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return std::nullopt;
    return std::max<Duration>(found->second.key.deadline - now, 0ns);
}

int TimerQueue::fireDue(TimePoint now)
{
    QVarLengthArray<Key, 64> due;
    for (const Key &key : m_waiting) {
        if (key.deadline > now)
            break;
        due.append(key);
    }
    int count = 0;
    for (const Key &key : due) {
        // Not there: a slot has stopped or restarted it, or a loop inside a slot has fired it.
        if (!m_waiting.contains(key))
            continue;
        fire(key, now);
        ++count;
    }
    return count;
}

void TimerQueue::fire(const Key &key, TimePoint now)
{
    auto node = m_waiting.extract(key);
    Timer &timer = m_timers.at(key.id);
    timer.expected += timer.info.interval;
    if (timer.expected < now)
        timer.expected = now + timer.info.interval;
    timer.key.deadline = roundedUp(timer.expected, timer.quantum);

    QTimerEvent event(key.id);
    QCoreApplication::sendEvent(timer.object, &event);

    // The slot may have stopped it, and its id may belong to another by now.
    const auto found = m_timers.find(key.id);
    if (found == m_timers.end() || found->second.key.serial != key.serial)
        return;
    node.value() = found->second.key;
    m_waiting.insert(std::move(node));
}

} // namespace hearth::server
