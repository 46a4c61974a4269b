// SPDX-License-Identifier: MIT
#include "server/chat/SessionDirectory.h"

#include <algorithm>

namespace hearth::server {

void SessionDirectory::add(const SessionId &session, const Entry &entry)
{
    remove(session);
    m_sessions.insert(session, entry);
    ++m_byUser[entry.user];
    m_byToken.insert(entry.token, session);
    m_byExpiry.emplace(entry.expiresAt, session);
}

void SessionDirectory::remove(const SessionId &session)
{
    const auto found = m_sessions.constFind(session);
    if (found == m_sessions.cend())
        return;
    m_byToken.remove(found->token, session);
    m_byExpiry.erase({found->expiresAt, session});
    if (const auto count = m_byUser.find(found->user); --*count == 0)
        m_byUser.erase(count);
    m_sessions.erase(found);
}

void SessionDirectory::setExpiry(const TokenHash &token, UnixTime expiresAt)
{
    for (const SessionId &session : sessionsOf(token)) {
        Entry &entry = m_sessions[session];
        m_byExpiry.erase({entry.expiresAt, session});
        entry.expiresAt = expiresAt;
        m_byExpiry.emplace(expiresAt, session);
    }
}

const SessionDirectory::Entry *SessionDirectory::find(const SessionId &session) const
{
    const auto found = m_sessions.constFind(session);
    return found == m_sessions.cend() ? nullptr : &*found;
}

std::vector<SessionId> SessionDirectory::sessionsOf(const TokenHash &token) const
{
    const auto [begin, end] = m_byToken.equal_range(token);
    return {begin, end};
}

std::vector<SessionId> SessionDirectory::sessionsOf(const UserId &user) const
{
    std::vector<SessionId> sessions;
    for (auto it = m_sessions.cbegin(); it != m_sessions.cend(); ++it) {
        if (it->user == user)
            sessions.push_back(it.key());
    }
    return sessions;
}

std::vector<UserId> SessionDirectory::users() const
{
    std::vector<UserId> users(m_byUser.keyBegin(), m_byUser.keyEnd());
    std::sort(users.begin(), users.end());
    return users;
}

std::vector<SessionId> SessionDirectory::expired(UnixTime now) const
{
    std::vector<SessionId> sessions;
    for (auto it = m_byExpiry.cbegin(); it != m_byExpiry.cend() && it->first <= now; ++it)
        sessions.push_back(it->second);
    return sessions;
}

std::optional<UnixTime> SessionDirectory::nextExpiry() const
{
    return m_byExpiry.empty() ? std::nullopt : std::optional(m_byExpiry.begin()->first);
}

} // namespace hearth::server
