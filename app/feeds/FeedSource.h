// SPDX-License-Identifier: MIT
#pragma once

#include "app/feeds/FeedSubscriptions.h"
#include "app/streams/LiveSource.h"
#include "shared/base/Clock.h"
#include "shared/model/Feed.h"

#include <QPointer>

#include <functional>
#include <optional>

namespace hearth::app {

//! A feed of the server as a stream like any other, from a little before it was started. It comes
//! back by itself with the session's connection. It lives in the session's thread.
class FeedSource final
    : public LiveSource
    , private FeedListener
{
    Q_OBJECT

public:
    //! So many events of before come first; of a keyed feed the latest of each key instead.
    static constexpr qint64 past = 500;

    //! Where a feed is read.
    struct Place
    {
        QObject *session = nullptr; //!< the feed ends with it
        FeedSubscriptions *subscriptions = nullptr;
        std::optional<Feed> about; //!< as the server lists it; nothing: the list is not there
    };

    //! Of the session that there is now; nothing: there is none. Asked at each start.
    using Find = std::function<std::optional<Place>()>;

    FeedSource(FeedId feed, Find find, const Clock &clock, QObject *parent = nullptr);
    ~FeedSource() override;

    //! Goes on behind what was seen last, where it was stopped.
    void start() override;
    void stop() override;
    //! The inspector looks.
    void send(const SourceFrame &frame) override;

    [[nodiscard]] SourceState state() const override { return m_state; }

    [[nodiscard]] QString why() const override { return m_why; }

private:
    void onFeedEntry(const FeedEntry &entry) override;
    void onFeedGap(const SeqRange &gap) override;
    void onFeedReset() override;
    void onFeedStateChanged(const FeedState &state) override;

    void onSessionGone();
    void tell(Event event);
    void say(Event::Kind kind, const QString &words);
    void setState(SourceState state, const QString &why = {});

    const FeedId m_feed;
    Find m_find;
    const Clock &m_clock;
    QPointer<QObject> m_session; //!< in which it is read
    std::optional<qint64> m_newestSeq;
    bool m_wasLive = false;
    SourceState m_state = SourceState::Idle;
    QString m_why;
    FeedSubscription m_subscription;
};

} // namespace hearth::app
