// SPDX-License-Identifier: MIT
#include "server/feeds/FeedDirectory.h"

#include "server/accounts/Permissions.h"
#include "server/feeds/FeedRules.h"

#include <algorithm>

namespace hearth::server {

namespace {

bool isFor(const Feed &feed, Role role)
{
    return allows(role, Action::ReadFeeds)
        && (feed.visibility == Visibility::Public || allows(role, Action::ManageFeeds));
}

} // namespace

FeedDirectory::FeedDirectory(const std::vector<Feed> &feeds)
{
    for (const Feed &feed : feeds)
        add(feed);
}

void FeedDirectory::add(const Feed &feed)
{
    m_feeds.insert_or_assign(feed.feed, feed);
}

void FeedDirectory::remove(const FeedId &feed)
{
    m_feeds.erase(feed);
}

void FeedDirectory::setLastSeq(const FeedId &feed, qint64 seq)
{
    if (const auto found = m_feeds.find(feed); found != m_feeds.end())
        found->second.lastSeq = std::max(found->second.lastSeq, seq);
}

void FeedDirectory::setRetention(const FeedId &feed, const FeedRetention &retention)
{
    if (const auto found = m_feeds.find(feed); found != m_feeds.end())
        found->second.retention = retention;
}

std::size_t FeedDirectory::count() const
{
    return static_cast<std::size_t>(
        std::count_if(m_feeds.begin(), m_feeds.end(),
                      [](const auto &entry) { return !FeedRules::isOwn(entry.first); }));
}

const Feed *FeedDirectory::find(const FeedId &feed) const
{
    const auto found = m_feeds.find(feed);
    return found == m_feeds.end() ? nullptr : &found->second;
}

const Feed *FeedDirectory::findFor(const FeedId &feed, Role role) const
{
    const Feed *found = find(feed);
    return found && isFor(*found, role) ? found : nullptr;
}

std::vector<Feed> FeedDirectory::allFor(Role role, const FeedId &after) const
{
    std::vector<Feed> feeds;
    for (auto entry = m_feeds.upper_bound(after); entry != m_feeds.end(); ++entry) {
        if (isFor(entry->second, role))
            feeds.push_back(entry->second);
    }
    return feeds;
}

} // namespace hearth::server
