// SPDX-License-Identifier: MIT
#include "server/storage/memory/ServerFeedLog.h"

#include "server/feeds/FeedRules.h"
#include "shared/protocol/JsonDocument.h"

#include <algorithm>

namespace hearth::server {

namespace {

//! What one takes besides, here as in a frame.
constexpr qint64 kAroundEntry = 256;

qint64 bytesOf(const FeedEntry &entry)
{
    return entry.data.utf8.size() + kAroundEntry;
}

} // namespace

ServerFeedLog::ServerFeedLog(const Clock &clock)
    : m_clock(clock)
{
    const qint64 before = toMillis(clock.now()) - 1;
    m_logs[FeedRules::serverFeed()] = {QStringLiteral("Server"), secondsKept, before, {}, 0};
    m_logs[FeedRules::serverMinutes()] = {
        QStringLiteral("Server by the minute"), minutesKept, before, {}, 0};
}

std::vector<Feed> ServerFeedLog::feeds() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<Feed> feeds;
    for (const auto &[id, log] : m_logs) {
        Feed feed;
        feed.feed = id;
        feed.title = log.title;
        feed.lastSeq = log.lastSeq;
        feed.visibility = Visibility::Private;
        feed.retention.ageMs = log.age.count();
        feeds.push_back(feed);
    }
    return feeds;
}

FeedEntry ServerFeedLog::append(const FeedId &feed, const QString &event, const ServerStats &stats)
{
    return add(feed, event, writeJson(stats));
}

FeedEntry ServerFeedLog::append(const FeedId &feed, const QString &event, const ServerNews &news)
{
    return add(feed, event, writeJson(news));
}

FeedEntry ServerFeedLog::add(const FeedId &feed, const QString &event, const QByteArray &json)
{
    const qint64 now = toMillis(m_clock.now());
    const std::scoped_lock lock(m_mutex);
    Log &log = m_logs.at(feed);
    const FeedEntry entry{++log.lastSeq, event, JsonText{json}, std::nullopt, now};
    log.events.push_back(entry);
    log.bytes += bytesOf(entry);
    expire(log, now);
    return entry;
}

void ServerFeedLog::expire(Log &log, qint64 now)
{
    while (log.events.size() > 1
           && (log.bytes > mostBytes || log.events.front().timestamp <= now - log.age.count())) {
        log.bytes -= bytesOf(log.events.front());
        log.events.pop_front();
    }
}

std::optional<FeedPage> ServerFeedLog::page(const FeedQuery &query) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_logs.find(query.feed);
    if (found == m_logs.end())
        return std::nullopt;
    const auto &events = found->second.events;
    FeedPage page;
    qint64 bytes = 0;
    const auto seen = [&query](const FeedEntry &entry) { return entry.seq <= query.after; };
    for (auto entry = std::partition_point(events.begin(), events.end(), seen);
         entry != events.end() && entry->seq <= query.upTo; ++entry) {
        bytes += bytesOf(*entry);
        if (!page.events.empty()
            && (bytes > query.maxBytes || std::ssize(page.events) >= query.limit)) {
            page.more = true;
            break;
        }
        page.events.push_back(*entry);
    }
    return page;
}

ServerFeedReader::ServerFeedReader(const ServerFeedLog &log, FeedReader &others)
    : m_log(log)
    , m_others(others)
{}

void ServerFeedReader::readFeed(const FeedQuery &query, PageDone done)
{
    if (const auto page = m_log.page(query))
        return done(*page);
    m_others.readFeed(query, std::move(done));
}

} // namespace hearth::server
