// SPDX-License-Identifier: MIT
#include "app/dashboard/RoomCounts.h"

#include <algorithm>

namespace hearth::app {

void RoomCounts::add(const RoomId &room, qint64 events)
{
    m_events[room] += events;
    trim();
}

RoomCounts &RoomCounts::operator+=(const RoomCounts &other)
{
    for (const auto &[room, events] : other.m_events)
        m_events[room] += events;
    trim();
    return *this;
}

std::vector<std::pair<RoomId, qint64>> RoomCounts::busiest(size_t most) const
{
    std::vector<std::pair<RoomId, qint64>> rooms(m_events.begin(), m_events.end());
    std::stable_sort(rooms.begin(), rooms.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    rooms.resize(std::min(rooms.size(), most));
    return rooms;
}

void RoomCounts::trim()
{
    if (m_events.size() <= mostRooms)
        return;
    const auto kept = busiest(mostRooms);
    m_events = {kept.begin(), kept.end()};
}

} // namespace hearth::app
