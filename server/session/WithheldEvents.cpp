// SPDX-License-Identifier: MIT
#include "server/session/WithheldEvents.h"

#include <algorithm>

namespace hearth::server {

void WithheldEvents::addRoomEvent(const RoomId &room, qint64 seq, const SharedFrame &frame)
{
    m_bytes += frame.bytes();
    m_entries.push_back({room, seq, frame});
}

void WithheldEvents::addOther(const SharedFrame &frame)
{
    addRoomEvent({}, 0, frame);
}

void WithheldEvents::drop(const SyncRanges &synced)
{
    std::erase_if(m_entries, [this, &synced](const Entry &entry) {
        const auto range = synced.find(entry.room);
        if (range == synced.end() || entry.seq > range->second.to)
            return false;
        m_bytes -= entry.frame.bytes();
        return true;
    });
}

std::vector<SharedFrame> WithheldEvents::take()
{
    std::vector<SharedFrame> frames;
    frames.reserve(m_entries.size());
    for (Entry &entry : m_entries)
        frames.push_back(std::move(entry.frame));
    m_entries.clear();
    m_bytes = 0;
    return frames;
}

} // namespace hearth::server
