// SPDX-License-Identifier: MIT
#include "server/session/WithheldEvents.h"

#include <algorithm>
#include <optional>

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

template <class Predicate>
void WithheldEvents::dropIf(Predicate isUnwanted)
{
    std::erase_if(m_entries, [&](const Entry &entry) {
        if (!isUnwanted(entry))
            return false;
        m_bytes -= entry.frame.bytes();
        return true;
    });
}

void WithheldEvents::drop(const SyncRanges &synced)
{
    dropIf([&synced](const Entry &entry) {
        const auto range = synced.find(entry.room);
        return range != synced.end() && entry.seq <= range->second.to;
    });
}

void WithheldEvents::dropAllButTheLeaving(const RoomId &room)
{
    std::optional<qint64> leaving;
    for (const Entry &entry : m_entries) {
        if (entry.room == room)
            leaving = entry.frame.type == MessageType::MemberLeft ? std::optional(entry.seq)
                                                                  : std::nullopt;
    }
    dropIf([&](const Entry &entry) { return entry.room == room && entry.seq != leaving; });
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
