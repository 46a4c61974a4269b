// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/TokenHash.h"
#include "shared/base/Clock.h"
#include "shared/base/Ids.h"

#include <QHash>

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace hearth::server {

//! The open sessions: whose each is, and the token it stands on. Lives on the core's thread.
class SessionDirectory
{
public:
    struct Entry
    {
        UserId user;
        TokenHash token;
        UnixTime expiresAt;
    };

    void add(const SessionId &session, const Entry &entry);
    void remove(const SessionId &session);
    //! Of all sessions of the token.
    void setExpiry(const TokenHash &token, UnixTime expiresAt);

    //! Null if it is not open. Valid until the next add() or remove().
    [[nodiscard]] const Entry *find(const SessionId &session) const;
    [[nodiscard]] std::vector<SessionId> sessionsOf(const TokenHash &token) const;
    [[nodiscard]] std::vector<SessionId> sessionsOf(const UserId &user) const;

    [[nodiscard]] int countOf(const UserId &user) const { return m_byUser.value(user); }

    //! How many users have sessions.
    [[nodiscard]] int userCount() const { return static_cast<int>(m_byUser.size()); }

    //! Those who have sessions, in the order of their ids.
    [[nodiscard]] std::vector<UserId> users() const;

    [[nodiscard]] std::vector<SessionId> expired(UnixTime now) const;
    [[nodiscard]] std::optional<UnixTime> nextExpiry() const;

private:
    QHash<SessionId, Entry> m_sessions;
    QMultiHash<TokenHash, SessionId> m_byToken;
    QHash<UserId, int> m_byUser;
    std::set<std::pair<UnixTime, SessionId>> m_byExpiry;
};

} // namespace hearth::server
