// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/DeadlineQueue.h"
#include "shared/base/Ids.h"
#include "shared/model/Enums.h"

#include <QHash>

#include <vector>

namespace hearth::server {

//! Who is there, by the sessions they have: dnd wins, then online, then away. Without a session a
//! user keeps their status for Limits::presenceGrace, so that a reconnect makes no noise.
class PresenceTracker
{
public:
    explicit PresenceTracker(const Clock &clock);

    //! The session counts as online until its first setStatus().
    void sessionOpened(const UserId &user, const SessionId &session);
    void sessionClosed(const UserId &user, const SessionId &session);
    void setStatus(const UserId &user, const SessionId &session, PresenceStatus status);

    [[nodiscard]] PresenceStatus statusOf(const UserId &user) const;
    [[nodiscard]] bool hasSession(const UserId &user) const;

    [[nodiscard]] std::optional<SteadyTime> nextDeadline() const { return m_grace.next(); }

    //! Those who are offline from now on.
    [[nodiscard]] std::vector<UserId> takeOffline();

private:
    struct Entry
    {
        QHash<SessionId, PresenceStatus> sessions;
        PresenceStatus status = PresenceStatus::Offline;
    };

    static void update(Entry &entry);

    const Clock &m_clock;
    QHash<UserId, Entry> m_users;
    DeadlineQueue<UserId> m_grace;
};

} // namespace hearth::server
