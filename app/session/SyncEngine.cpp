// SPDX-License-Identifier: MIT
#include "app/session/SyncEngine.h"

#include "shared/protocol/Limits.h"

#include <algorithm>

namespace hearth::app {

void SyncEngine::restore(const QString &epoch, const SeenSeqs &seen)
{
    m_epoch = epoch;
    m_seen = seen;
}

void SyncEngine::distrust()
{
    m_epoch.clear();
}

SyncEngine::Beginning SyncEngine::begin(const Welcome &welcome)
{
    Beginning beginning;
    SeenSeqs known;
    SeenSeqs seen;
    for (const auto &room : welcome.rooms) {
        const auto before = m_seen.find(room.id);
        if (before == m_seen.end())
            beginning.fresh.push_back(room.id);
        else if (m_epoch == welcome.epoch && known.size() < Limits::idsPerRequest)
            known.insert(*before);
        else
            beginning.outcome.stale.push_back(room.id);
        seen[room.id] = room.lastSeq;
    }
    for (const auto &[room, seq] : m_seen) {
        if (!seen.contains(room))
            beginning.outcome.gone.push_back(room);
    }
    for (const auto &[room, seq] : known)
        seen[room] = seq;
    if (!known.empty())
        beginning.sync = Sync{welcome.epoch, known};
    m_epoch = welcome.epoch;
    m_seen = std::move(seen);
    m_filling.clear();
    return beginning;
}

SyncOutcome SyncEngine::finish(const SyncRanges &ranges)
{
    SyncOutcome outcome;
    for (const auto &[room, range] : ranges) {
        m_filling.erase(room);
        if (range.gone.value_or(false)) {
            m_seen.erase(room);
            outcome.gone.push_back(room);
        } else if (!range.complete) {
            m_seen[room] = range.to;
            outcome.stale.push_back(room);
        } else {
            m_seen[room] = std::max(m_seen[room], range.to);
        }
    }
    return outcome;
}

bool SyncEngine::addRoom(const RoomId &room, qint64 lastSeq)
{
    return m_seen.try_emplace(room, lastSeq).second;
}

void SyncEngine::startAt(const RoomId &room, qint64 lastSeq)
{
    m_seen[room] = lastSeq;
}

void SyncEngine::removeRoom(const RoomId &room)
{
    m_seen.erase(room);
    m_filling.erase(room);
}

SyncEngine::Verdict SyncEngine::see(const RoomId &room, qint64 seq)
{
    const auto seen = m_seen.find(room);
    if (seen == m_seen.end())
        return Verdict::Unknown;
    if (seq <= seen->second)
        return Verdict::Seen;
    if (seq > seen->second + 1)
        return Verdict::Gap;
    seen->second = seq;
    return Verdict::Next;
}

qint64 SyncEngine::lastSeen(const RoomId &room) const
{
    const auto seen = m_seen.find(room);
    return seen == m_seen.end() ? 0 : seen->second;
}

std::optional<Sync> SyncEngine::gapSync(const RoomId &room)
{
    const auto seen = m_seen.find(room);
    if (seen == m_seen.end() || !m_filling.insert(room).second)
        return std::nullopt;
    return Sync{m_epoch, {{room, seen->second}}};
}

void SyncEngine::gapSyncFailed(const RoomId &room)
{
    m_filling.erase(room);
}

} // namespace hearth::app
