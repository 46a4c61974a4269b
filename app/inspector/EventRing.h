// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/Event.h"

#include <cstddef>
#include <deque>

namespace hearth::app {

//! The newest events of a stream, in bounded memory: by their number and by the bytes of their
//! payloads, whichever bound is met first. One event at least is kept, however large it is.
class EventRing
{
public:
    struct Bounds
    {
        std::size_t events = 50'000;
        qsizetype bytes = 64 * 1024 * 1024;
    };

    EventRing() = default;
    explicit EventRing(Bounds bounds);

    //! How many of the oldest go when this one comes.
    [[nodiscard]] std::size_t goneFor(const Event &event) const;
    //! Newer than all that are here.
    void append(Event event);
    void dropOldest(std::size_t count);
    void clear();

    //! Oldest first.
    [[nodiscard]] const Event &at(std::size_t index) const { return m_events.at(index); }

    [[nodiscard]] std::size_t size() const { return m_events.size(); }

    [[nodiscard]] qsizetype bytes() const { return m_bytes; }

    [[nodiscard]] const Bounds &bounds() const { return m_bounds; }

private:
    Bounds m_bounds;
    std::deque<Event> m_events;
    qsizetype m_bytes = 0;
};

} // namespace hearth::app
