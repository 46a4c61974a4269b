// SPDX-License-Identifier: MIT
#include "server/chat/UnreadCounter.h"

#include "server/storage/RoomHistory.h"

namespace hearth::server {

UnreadCounter::UnreadCounter(RoomHistory &history, const RoomDirectory &rooms)
    : m_history(history)
    , m_rooms(rooms)
{}

void UnreadCounter::count(const UserId &user, const std::vector<RoomId> &rooms, CountsDone done)
{
    std::vector<UnreadQuery> queries;
    Pending pending{user, {}, {}};
    for (const RoomId &room : rooms) {
        const RoomDirectory::Entry *entry = m_rooms.findOwn(room, user);
        if (!entry)
            continue;
        const qint64 readSeq = entry->readSeqs.value(user);
        queries.push_back(UnreadQuery{room, readSeq, entry->lastSeq});
        pending.rooms.push_back(room);
        pending.counts.emplace(room, ReadState{readSeq, 0});
    }
    const auto place = m_pending.insert(m_pending.end(), std::move(pending));
    m_history.countUnread(user, queries,
                          [this, place, done = std::move(done)](
                              const Result<std::vector<qint64>, RequestError> &found) {
                              Pending counted = std::move(*place);
                              m_pending.erase(place);
                              if (!found)
                                  return done(Failure{found.error()});
                              for (std::size_t i = 0; i < counted.rooms.size(); ++i)
                                  counted.counts[counted.rooms[i]].unread += found->at(i);
                              done(std::move(counted.counts));
                          });
}

void UnreadCounter::messagePublished(const RoomId &room, const UserId &author)
{
    for (Pending &pending : m_pending) {
        const auto found = pending.counts.find(room);
        if (found != pending.counts.end() && pending.user != author)
            ++found->second.unread;
    }
}

} // namespace hearth::server
