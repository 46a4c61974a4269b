// SPDX-License-Identifier: MIT
#include "server/feeds/FeedSubscriptions.h"

#include "server/feeds/FeedRules.h"

namespace hearth::server {

bool FeedSubscriptions::add(const SessionId &session, const FeedId &feed, const CommandId &asked)
{
    std::map<FeedId, CommandId> &feeds = m_bySession[session];
    if (feeds.count(feed) == 0 && feeds.size() >= FeedRules::mostSubscriptions)
        return false;
    feeds[feed] = asked;
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

bool FeedSubscriptions::isFrom(const SessionId &session, const FeedId &feed,
                               const CommandId &asked) const
{
    const auto found = m_bySession.find(session);
    if (found == m_bySession.end())
        return false;
    const auto of = found->second.find(feed);
    return of != found->second.end() && of->second == asked;
}

void FeedSubscriptions::forget(const SessionId &session)
{
    for (const FeedId &feed : feedsOf(session))
        removeFromFeed(feed, session);
    m_bySession.erase(session);
}

std::vector<FeedId> FeedSubscriptions::feedsOf(const SessionId &session) const
{
    std::vector<FeedId> feeds;
    if (const auto found = m_bySession.find(session); found != m_bySession.end()) {
        for (const auto &[feed, asked] : found->second)
            feeds.push_back(feed);
    }
    return feeds;
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
