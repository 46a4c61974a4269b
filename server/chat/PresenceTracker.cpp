// SPDX-License-Identifier: MIT
#include "server/chat/PresenceTracker.h"

#include "shared/protocol/Limits.h"

namespace hearth::server {

namespace {

int weight(PresenceStatus status)
{
    switch (status) {
    case PresenceStatus::DoNotDisturb:
        return 3;
    case PresenceStatus::Online:
        return 2;
    case PresenceStatus::Away:
        return 1;
    case PresenceStatus::Offline:
        break;
    }
    return 0;
}

} // namespace

PresenceTracker::PresenceTracker(const Clock &clock)
    : m_clock(clock)
{}

void PresenceTracker::sessionOpened(const UserId &user, const SessionId &session)
{
    m_grace.remove(user);
    Entry &entry = m_users[user];
    entry.sessions.insert(session, PresenceStatus::Online);
    update(entry);
}

void PresenceTracker::sessionClosed(const UserId &user, const SessionId &session)
{
    const auto found = m_users.find(user);
    if (found == m_users.end() || found->sessions.remove(session) == 0)
        return;
    if (found->sessions.isEmpty())
        m_grace.set(user, m_clock.steadyNow() + Limits::presenceGrace);
    else
        update(*found);
}

void PresenceTracker::setStatus(const UserId &user, const SessionId &session, PresenceStatus status)
{
    const auto found = m_users.find(user);
    if (found == m_users.end() || !found->sessions.contains(session))
        return;
    found->sessions[session] = status;
    update(*found);
}

PresenceStatus PresenceTracker::statusOf(const UserId &user) const
{
    const auto found = m_users.constFind(user);
    return found == m_users.cend() ? PresenceStatus::Offline : found->status;
}

bool PresenceTracker::hasSession(const UserId &user) const
{
    const auto found = m_users.constFind(user);
    return found != m_users.cend() && !found->sessions.isEmpty();
}

std::vector<UserId> PresenceTracker::takeOffline()
{
    std::vector<UserId> gone = m_grace.takeDue(m_clock.steadyNow());
    for (const UserId &user : gone)
        m_users.remove(user);
    return gone;
}

void PresenceTracker::update(Entry &entry)
{
    PresenceStatus strongest = PresenceStatus::Offline;
    for (const PresenceStatus status : std::as_const(entry.sessions)) {
        if (weight(status) > weight(strongest))
            strongest = status;
    }
    entry.status = strongest;
}

} // namespace hearth::server
