// SPDX-License-Identifier: MIT
#pragma once

#include "app/feeds/FeedHabits.h"
#include "app/feeds/FeedSubscriptions.h"
#include "app/inspector/AlertWatch.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace hearth::app {

class Notifier;

//! Reads a feed for the events that the person wants to be told of, and tells of them: of one at
//! once, and then of no other before the pause is over. The next notice says how many there were in
//! between.
class FeedWatch final : private FeedListener
{
public:
    //! All of them outlive it.
    struct Parts
    {
        FeedSubscriptions &feeds;
        Notifier &notifier;
        const Clock &clock;
        //! The person chose a notice, and wants to see this event. May come after the watch's
        //! death.
        std::function<void(const FeedId &, qint64 seq)> chosen{};
    };

    FeedWatch(const Parts &parts, FeedId feed);
    ~FeedWatch() override;
    Q_DISABLE_COPY_MOVE(FeedWatch)

    //! Without alerts nothing is read.
    void set(const std::vector<EventAlert> &alerts, std::chrono::seconds pause);

    //! What notices call the feed.
    void setTitle(const QString &title) { m_title = title; }

    //! Whether the server still lists it; nothing else says that it was removed. Of one that is
    //! there again nothing is missed.
    void setListed(bool listed);

    //! There is something to be told of.
    [[nodiscard]] bool isWatching() const { return m_watch.isWatching(); }

private:
    void onFeedEntry(const FeedEntry &entry) override;

    void onFeedGap(const SeqRange &) override {}

    void onFeedReset() override { m_seen.reset(); }

    void onFeedStateChanged(const FeedState &) override {}

    //! As far as it is to be read.
    void subscribe();

    Parts m_parts;
    FeedId m_feed;
    QString m_title;
    AlertWatch m_watch;
    bool m_listed = true;
    std::optional<qint64> m_seen; //!< seq of the newest event that came
    FeedSubscription m_subscription;
};

} // namespace hearth::app
