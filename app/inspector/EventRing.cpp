// SPDX-License-Identifier: MIT
#include "app/inspector/EventRing.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

EventRing::EventRing(Bounds bounds)
    : m_bounds(bounds)
{}

std::size_t EventRing::goneFor(const Event &event) const
{
    std::size_t gone =
        m_events.size() < m_bounds.events ? 0 : m_events.size() + 1 - m_bounds.events;
    qsizetype bytes = m_bytes + event.size();
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        if (i >= gone && bytes <= m_bounds.bytes)
            break;
        bytes -= m_events[i].size();
        gone = std::max(gone, i + 1);
    }
    return std::min(gone, m_events.size());
}

void EventRing::append(Event event)
{
    dropOldest(goneFor(event));
    m_bytes += event.size();
    m_events.push_back(std::move(event));
}

void EventRing::dropOldest(std::size_t count)
{
    for (std::size_t i = 0; i < count && !m_events.empty(); ++i) {
        m_bytes -= m_events.front().size();
        m_events.pop_front();
    }
}

void EventRing::clear()
{
    m_events.clear();
    m_bytes = 0;
}

} // namespace hearth::app
