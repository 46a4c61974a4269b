// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/DeadlineQueue.h"
#include "server/chat/SessionGateway.h"

#include <map>
#include <set>

namespace hearth::server {

//! Tells a room's members who is typing: once when it begins, once when it ends, which is at
//! stop(), or Limits::typingExpiry after the last start().
class TypingTracker
{
public:
    TypingTracker(const Clock &clock, SessionGateway &sessions);

    void start(const RoomId &room, const UserId &user, const SessionId &session);
    //! The user types on if another of their sessions does.
    void stop(const RoomId &room, const UserId &user, const SessionId &session);
    //! Whatever the user was typing there has been sent.
    void stopAll(const RoomId &room, const UserId &user);
    void sessionClosed(const UserId &user, const SessionId &session);

    [[nodiscard]] std::optional<SteadyTime> nextDeadline() const { return m_expiry.next(); }

    void expire();

private:
    struct Writer
    {
        UserId user;
        RoomId room;

        friend bool operator==(const Writer &, const Writer &) = default;

        friend bool operator<(const Writer &a, const Writer &b)
        {
            return a.user == b.user ? a.room < b.room : a.user < b.user;
        }
    };

    void end(const Writer &writer);

    const Clock &m_clock;
    SessionGateway &m_sessions;
    std::map<Writer, std::set<SessionId>> m_typing;
    DeadlineQueue<Writer> m_expiry;
};

} // namespace hearth::server
