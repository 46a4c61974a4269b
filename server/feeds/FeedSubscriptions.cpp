// SPDX-License-Identifier: MIT
#include "server/feeds/FeedSubscriptions.h"

#include "server/feeds/FeedRules.h"

namespace hearth::server {

bool FeedSubscriptions::add(const SessionId &session, const FeedId &feed)
{
    std::set<FeedId> &feeds = m_bySession[session];
    if (feeds.count(feed) > 0)
        return true;
    if (feeds.size() >= FeedRules::mostSubscriptions)
        return false;
    feeds.insert(feed);
    m_byFeed[feed].insert(session);
    return true;
}

bool FeedSubscriptions::remove(const SessionId &session, const FeedId &feed)
{
    const auto found = m_bySession.find(session);
    if (found == m_bySession.end() || found->second.erase(feed) == 0)
        return false;
    if (found->second.empty())
        m_bySession.erase(found);
    removeFromFeed(feed, session);
    return true;
}

void FeedSubscriptions::forget(const SessionId &session)
{
    for (const FeedId &feed : feedsOf(session))
        removeFromFeed(feed, session);
    m_bySession.erase(session);
}

std::vector<FeedId> FeedSubscriptions::feedsOf(const SessionId &session) const
{
    const auto found = m_bySession.find(session);
    return found == m_bySession.end()
        ? std::vector<FeedId>()
        : std::vector<FeedId>(found->second.begin(), found->second.end());
}

std::vector<SessionId> FeedSubscriptions::sessionsOf(const FeedId &feed) const
{
    const auto found = m_byFeed.find(feed);
    return found == m_byFeed.end()
        ? std::vector<SessionId>()
        : std::vector<SessionId>(found->second.begin(), found->second.end());
}

void FeedSubscriptions::removeFromFeed(const FeedId &feed, const SessionId &session)
{
    const auto found = m_byFeed.find(feed);
    if (found == m_byFeed.end())
        return;
    found->second.erase(session);
    if (found->second.empty())
        m_byFeed.erase(found);
}

} // namespace hearth::server
