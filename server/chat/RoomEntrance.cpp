// SPDX-License-Identifier: MIT
#include "server/chat/RoomEntrance.h"

#include "server/chat/EventPublisher.h"
#include "server/chat/UnreadCounter.h"

namespace hearth::server {

RoomEntrance::RoomEntrance(SessionGateway &sessions, RoomDirectory &rooms, UnreadCounter &unread,
                           EventPublisher &events)
    : m_sessions(sessions)
    , m_rooms(rooms)
    , m_unread(unread)
    , m_events(events)
{}

void RoomEntrance::enter(const UserId &user, const RoomEvent &joined,
                         const std::function<void()> &acknowledge)
{
    // Whoever joins has read what was said before; it is there, but it is not news to them.
    m_rooms.addMember(joined.room, {user, joined.seq - 1});
    acknowledge();
    announce(user, joined.room);
    m_events.publish(joined);
}

void RoomEntrance::enterAndAcknowledge(const Request &request, const RoomEvent &joined)
{
    enter(request.user, joined, [this, &request, &joined] {
        Ack ack;
        ack.room = m_rooms.asSeenBy(request.user, joined.room, {joined.seq - 1, 0, 0});
        acknowledge(m_sessions, request, std::move(ack));
    });
}

void RoomEntrance::announce(const UserId &user, const RoomId &room)
{
    const ReadState read{m_rooms.find(room)->readSeqs.value(user), 0, 0};
    m_sessions.addToRoom(user, room);
    m_sessions.sendToUsers({user}, RoomAdded{m_rooms.asSeenBy(user, room, read)});
}

void RoomEntrance::acknowledgeWithRoom(const Request &request, const RoomId &room)
{
    m_unread.count(
        request.user, {room},
        [this, request, room](const Result<UnreadCounter::Counts, RequestError> &counts) {
            if (!counts)
                return refuse(m_sessions, request, counts.error());
            const auto read = counts->find(room);
            // They may have been sent away meanwhile.
            if (read == counts->end() || !m_rooms.findOwn(room, request.user))
                return refuse(m_sessions, request, noSuchRoom());
            Ack ack;
            ack.room = m_rooms.asSeenBy(request.user, room, read->second);
            acknowledge(m_sessions, request, std::move(ack));
        });
}

} // namespace hearth::server
