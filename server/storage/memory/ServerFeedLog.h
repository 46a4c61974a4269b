// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/FeedReader.h"
#include "server/storage/ServerFeedStore.h"
#include "shared/base/Clock.h"

#include <chrono>
#include <deque>
#include <map>
#include <mutex>

namespace hearth::server {

//! The server's own feeds in memory: what happens every second is not worth a disk that never
//! rests. Seqs begin with the time of the start, so that none is given twice. page() is callable
//! from any thread.
class ServerFeedLog final : public ServerFeedStore
{
public:
    static constexpr qint64 mostBytes = 8 * 1024 * 1024; //!< of each feed
    static constexpr std::chrono::hours secondsKept{1};
    static constexpr std::chrono::hours minutesKept{24};

    //! The clock outlives it.
    explicit ServerFeedLog(const Clock &clock);

    [[nodiscard]] std::vector<Feed> feeds() const override;
    FeedEntry append(const FeedId &feed, const QString &event, const ServerStats &stats) override;
    FeedEntry append(const FeedId &feed, const QString &event, const ServerNews &news) override;

    //! Nothing if it is none of these feeds.
    [[nodiscard]] std::optional<FeedPage> page(const FeedQuery &query) const;

private:
    struct Log
    {
        QString title;
        std::chrono::milliseconds age{};
        qint64 lastSeq = 0;
        std::deque<FeedEntry> events; //!< without holes
        qint64 bytes = 0; //!< of them
    };

    FeedEntry add(const FeedId &feed, const QString &event, const QByteArray &json);
    static void expire(Log &log, qint64 now);

    const Clock &m_clock;
    mutable std::mutex m_mutex; //!< of what stands next
    std::map<FeedId, Log> m_logs;
};

//! Reads the server's own feeds, and all others from where they are.
class ServerFeedReader final : public FeedReader
{
public:
    //! Both outlive it.
    ServerFeedReader(const ServerFeedLog &log, FeedReader &others);

    //! Of the server's own feeds `done` is called in here.
    void readFeed(const FeedQuery &query, PageDone done) override;

private:
    const ServerFeedLog &m_log;
    FeedReader &m_others;
};

} // namespace hearth::server
