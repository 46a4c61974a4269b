// SPDX-License-Identifier: MIT
#include "server/chat/TypingTracker.h"

namespace hearth::server {

TypingTracker::TypingTracker(const Clock &clock, SessionGateway &sessions)
    : m_clock(clock)
    , m_sessions(sessions)
{}

void TypingTracker::start(const RoomId &room, const UserId &user, const SessionId &session)
{
    const Writer writer{user, room};
    std::set<SessionId> &keyboards = m_typing[writer];
    const bool begins = keyboards.empty();
    keyboards.insert(session);
    m_expiry.set(writer, m_clock.steadyNow() + Limits::typingExpiry);
    if (begins)
        m_sessions.publishEphemeral(room, user, TypingStart{room, user});
}

void TypingTracker::stop(const RoomId &room, const UserId &user, const SessionId &session)
{
    const Writer writer{user, room};
    const auto found = m_typing.find(writer);
    if (found == m_typing.end())
        return;
    found->second.erase(session);
    if (found->second.empty())
        end(writer);
}

void TypingTracker::stopAll(const RoomId &room, const UserId &user)
{
    const Writer writer{user, room};
    if (m_typing.count(writer) > 0)
        end(writer);
}

void TypingTracker::sessionClosed(const UserId &user, const SessionId &session)
{
    std::vector<RoomId> rooms;
    for (auto it = m_typing.lower_bound(Writer{user, RoomId()});
         it != m_typing.end() && it->first.user == user; ++it)
        rooms.push_back(it->first.room);
    for (const RoomId &room : rooms)
        stop(room, user, session);
}

void TypingTracker::expire()
{
    for (const Writer &writer : m_expiry.takeDue(m_clock.steadyNow()))
        end(writer);
}

void TypingTracker::end(const Writer &writer)
{
    m_typing.erase(writer);
    m_expiry.remove(writer);
    m_sessions.publishEphemeral(writer.room, writer.user, TypingStop{writer.room, writer.user});
}

} // namespace hearth::server
