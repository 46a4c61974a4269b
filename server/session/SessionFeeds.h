// SPDX-License-Identifier: MIT
#pragma once

#include "server/session/FeedSink.h"
#include "server/storage/FeedReader.h"
#include "shared/base/Executor.h"

#include <deque>
#include <map>
#include <memory>

namespace hearth::server {

//! What one reader gets of the feeds that it has subscribed to. Nothing is kept for it: what was
//! published while it saw older events is read out of the store afterwards, and what it is too slow
//! for is left out. Lives in the thread of its sink; may be destroyed at any time.
class SessionFeeds
{
public:
    //! Of one page, as it comes from the store.
    static constexpr qint64 pageBytes = 64 * 1024;
    static constexpr qint64 pageEvents = 1000;

    //! `home` runs tasks in this thread. The reader outlives it.
    SessionFeeds(std::unique_ptr<FeedSink> sink, FeedReader &reader, Executor home);

    //! As SessionGateway has it.
    void subscribe(const FeedPlan &plan);
    void unsubscribe(const FeedId &feed);
    //! By ascending seq, and each seq once.
    void publish(const FeedId &feed, const std::vector<FeedFrame> &events);
    //! To be called when bytes have left, where at least Limits::queueSoft / 2 of them waited.
    void resume();

private:
    enum class State {
        Replaying, //!< the first of the plans
        CatchingUp, //!< with what was published meanwhile
        Live
    };

    struct Subscription
    {
        quint64 number = 0; //!< of its latest begin; tells a page of an earlier one
        State state = State::Live;
        std::deque<FeedPlan> plans; //!< that are not answered yet
        qint64 seen = 0; //!< what there is up to here was sent, or told to be missing
        qint64 known = 0; //!< the last seq that was published
    };

    //! What is read at the moment.
    struct Fetch
    {
        FeedId feed;
        quint64 number = 0;
        qint64 upTo = 0;
    };

    void begin(Subscription &subscription);
    void fetchNext();
    [[nodiscard]] FeedQuery queryFor(const FeedId &feed, const Subscription &subscription) const;
    void take(const Result<FeedPage, RequestError> &page);
    void sendPage(const FeedId &feed, Subscription &subscription, const FeedPage &page);
    void giveUp(const FeedId &feed, Subscription &subscription, const RequestError &error);
    void finishReplay(Subscription &subscription);
    void missed(const FeedId &feed, Subscription &subscription, qint64 upTo);
    void sendGap(const FeedId &feed, Subscription &subscription, qint64 upTo);
    [[nodiscard]] bool hasRoom() const;

    std::unique_ptr<FeedSink> m_sink;
    FeedReader &m_reader;
    Executor m_home;
    std::map<FeedId, Subscription> m_subscriptions;
    std::optional<Fetch> m_fetch;
    FeedId m_lastFetched; //!< so that each of them has its turn
    quint64 m_count = 0;
    //! Expires with it, so that a page that comes too late finds nobody.
    std::shared_ptr<SessionFeeds *> m_self;
};

} // namespace hearth::server
