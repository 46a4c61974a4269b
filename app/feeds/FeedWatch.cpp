// SPDX-License-Identifier: MIT
#include "app/feeds/FeedWatch.h"

#include "app/feeds/EventOfFeed.h"
#include "app/session/Notifier.h"

#include <utility>

namespace hearth::app {

FeedWatch::FeedWatch(const Parts &parts, FeedId feed)
    : m_parts(parts)
    , m_feed(std::move(feed))
    , m_title(m_feed.toString())
    , m_watch(parts.clock)
{}

FeedWatch::~FeedWatch() = default;

void FeedWatch::set(const std::vector<EventAlert> &alerts, std::chrono::seconds pause)
{
    m_watch.set(alerts, pause);
    if (alerts.empty())
        m_seen.reset();
    subscribe();
}

void FeedWatch::setListed(bool listed)
{
    m_listed = listed;
    subscribe();
}

void FeedWatch::subscribe()
{
    if (!m_listed || !isWatching())
        m_subscription.end();
    else if (!m_subscription.isActive())
        m_subscription = m_parts.feeds.subscribe(m_feed, *this, m_seen);
}

void FeedWatch::onFeedEntry(const FeedEntry &entry)
{
    m_seen = entry.seq;
    const auto words = m_watch.look(eventOf(entry));
    if (!words)
        return;
    Notice notice{m_title, *words};
    if (m_parts.chosen)
        notice.chosen = [chosen = m_parts.chosen, feed = m_feed, seq = entry.seq] {
            chosen(feed, seq);
        };
    m_parts.notifier.notify(notice);
}

} // namespace hearth::app
