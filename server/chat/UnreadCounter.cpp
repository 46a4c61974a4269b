// SPDX-License-Identifier: MIT
#include "server/chat/UnreadCounter.h"

#include "server/storage/RoomHistory.h"

#include <algorithm>

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
        pending.counts.emplace(room, ReadState{readSeq, 0, 0});
    }
    const auto place = m_pending.insert(m_pending.end(), std::move(pending));
    m_history.countUnread(user, queries,
                          [this, place, done = std::move(done)](
                              const Result<std::vector<UnreadCount>, RequestError> &found) {
                              Pending counted = std::move(*place);
                              m_pending.erase(place);
                              if (!found)
                                  return done(Failure{found.error()});
                              for (std::size_t i = 0; i < counted.rooms.size(); ++i) {
                                  ReadState &read = counted.counts[counted.rooms[i]];
                                  read.unread += found->at(i).messages;
                                  read.mentions += found->at(i).mentions;
                              }
                              done(std::move(counted.counts));
                          });
}

void UnreadCounter::messagePublished(const ChatMessage &message)
{
    for (Pending &pending : m_pending) {
        const auto found = pending.counts.find(message.room);
        if (found == pending.counts.end() || pending.user == message.author)
            continue;
        ++found->second.unread;
        if (std::find(message.mentions.begin(), message.mentions.end(), pending.user)
            != message.mentions.end())
            ++found->second.mentions;
    }
}

} // namespace hearth::server
