// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <utility>
#include <vector>

namespace hearth::server {

//! Deadlines of many keys in one structure: setting and removing one costs the same however many
//! there are, and no memory. Due ones are noticed up to a slot late and never early, so that those
//! of one slot share one wake-up. A deadline that is more than a round away is passed over once a
//! round.
template <class Key>
class TimerWheel
{
public:
    static constexpr std::chrono::milliseconds slot{32};
    static constexpr std::size_t slots = 1024;

    //! One key's place in the wheel; it belongs to whoever owns the key. While it is set it may
    //! only go when the wheel goes too.
    class Handle
    {
    public:
        Handle() = default;
        Handle(const Handle &) = delete;
        Handle &operator=(const Handle &) = delete;

    private:
        friend class TimerWheel;

        Key key{};
        SteadyTime when{};
        Handle *next = nullptr;
        Handle **link = nullptr; //!< what points here; null: not set
    };

    TimerWheel() = default;
    TimerWheel(const TimerWheel &) = delete;
    TimerWheel &operator=(const TimerWheel &) = delete;

    void set(Handle &handle, const Key &key, SteadyTime when)
    {
        remove(handle);
        const qint64 tick = tickOf(when);
        Handle *&first = m_slots[slotOf(tick)];
        handle.key = key;
        handle.when = when;
        handle.next = first;
        handle.link = &first;
        if (first)
            first->link = &handle.next;
        first = &handle;
        markFilled(slotOf(tick), true);
        if (m_count++ == 0 || tick < m_position)
            m_position = tick;
    }

    //! Nothing happens when it is not set.
    void remove(Handle &handle)
    {
        if (!handle.link)
            return;
        *handle.link = handle.next;
        if (handle.next)
            handle.next->link = handle.link;
        handle.link = nullptr;
        const std::size_t index = slotOf(tickOf(handle.when));
        if (!m_slots[index])
            markFilled(index, false);
        --m_count;
    }

    //! When to look again: at most a slot after the earliest deadline. It may turn out that nothing
    //! is due. Nothing when there is no deadline.
    [[nodiscard]] std::optional<SteadyTime> next() const
    {
        if (m_count == 0)
            return std::nullopt;
        const qint64 tick = m_position + static_cast<qint64>(slotsToFilled(slotOf(m_position)));
        return SteadyTime((tick + 1) * slot);
    }

    //! The keys whose time has come, in no order; they are in it no longer, and their handles may
    //! be set anew at once.
    [[nodiscard]] std::vector<Key> takeDue(SteadyTime now)
    {
        std::vector<Key> due;
        const qint64 current = tickOf(now);
        const qint64 last = std::min(current, m_position + static_cast<qint64>(slots) - 1);
        for (qint64 tick = m_position; tick <= last && m_count > 0; ++tick) {
            for (Handle *each = m_slots[slotOf(tick)]; each;) {
                Handle &handle = *std::exchange(each, each->next);
                if (handle.when > now)
                    continue;
                due.push_back(handle.key);
                remove(handle);
            }
        }
        // The current slot is not over: it is looked at again.
        m_position = std::max(m_position, current);
        return due;
    }

private:
    static constexpr std::size_t wordBits = 64;
    static constexpr std::size_t words = slots / wordBits;
    static_assert(std::has_single_bit(slots) && slots % wordBits == 0);

    static qint64 tickOf(SteadyTime when) { return when.time_since_epoch() / slot; }

    static std::size_t slotOf(qint64 tick) { return static_cast<std::size_t>(tick) % slots; }

    void markFilled(std::size_t index, bool isFilled)
    {
        const quint64 bit = quint64(1) << (index % wordBits);
        quint64 &word = m_filled[index / wordBits];
        word = isFilled ? word | bit : word & ~bit;
    }

    //! From this slot on, around once; there is a filled one.
    std::size_t slotsToFilled(std::size_t from) const
    {
        quint64 bits = m_filled[from / wordBits] & (~quint64(0) << (from % wordBits));
        std::size_t word = from / wordBits;
        while (bits == 0) {
            word = (word + 1) % words;
            bits = m_filled[word];
        }
        const auto bit = static_cast<std::size_t>(std::countr_zero(bits));
        return (word * wordBits + bit - from) % slots;
    }

    std::array<Handle *, slots> m_slots{};
    std::array<quint64, words> m_filled{}; //!< a bit for each slot that holds something
    std::size_t m_count = 0;
    qint64 m_position = 0; //!< no deadline stands before this slot, rounds apart
};

} // namespace hearth::server
