// SPDX-License-Identifier: MIT
#pragma once

#include "server/feeds/FeedRules.h"
#include "server/storage/ServerFeedStore.h"

#include <QStringList>

namespace hearth::server {

//! What was told of the server, as it came.
class FakeServerFeeds final : public ServerFeedStore
{
public:
    [[nodiscard]] std::vector<Feed> feeds() const override
    {
        std::vector<Feed> feeds(2);
        feeds[0].feed = FeedRules::serverFeed();
        feeds[1].feed = FeedRules::serverMinutes();
        for (Feed &feed : feeds)
            feed.visibility = Visibility::Private;
        return feeds;
    }

    FeedEntry append(const FeedId &feed, const QString &event, const ServerStats &told) override
    {
        (feed == FeedRules::serverFeed() ? seconds : minutes).push_back(told);
        return entry(event);
    }

    FeedEntry append(const FeedId &, const QString &event, const ServerNews &told) override
    {
        news.emplace_back(event, told);
        return entry(event);
    }

    //! The names of the events, and of what they tell.
    QStringList takeNews()
    {
        QStringList lines;
        for (const auto &[event, told] : news) {
            QStringList words{event};
            if (told.session)
                words << told.session->toString();
            if (told.user)
                words << told.user->toString();
            if (told.room)
                words << told.room->toString();
            if (told.code)
                words << QString::number(*told.code);
            if (told.scope)
                words << *told.scope;
            if (told.count)
                words << QString::number(*told.count);
            lines << words.join(QLatin1Char(' '));
        }
        news.clear();
        return lines;
    }

    std::vector<ServerStats> seconds;
    std::vector<ServerStats> minutes;
    std::vector<std::pair<QString, ServerNews>> news;

private:
    FeedEntry entry(const QString &event) { return {++m_lastSeq, event, {}, {}, 0}; }

    qint64 m_lastSeq = 0;
};

} // namespace hearth::server
