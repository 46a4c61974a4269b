// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/Actor.h"
#include "server/feeds/FeedListener.h"
#include "server/storage/FeedStore.h"
#include "shared/base/Result.h"

#include <QSet>

#include <deque>

namespace hearth::server {

class FeedDirectory;

//! What somebody publishes at once: all of it or nothing.
struct Publication
{
    struct Event
    {
        QString event;
        JsonText data;
        std::optional<QString> key;
    };

    FeedId feed;
    std::vector<Event> events; //!< at least one
    std::optional<CommandKey> command{}; //!< of a single event
    std::optional<std::chrono::steady_clock::time_point> receivedAt{}; //!< for measuring
};

//! Feeds come and go, and what is published to them is stored and passed on. Many publications wait
//! for one commit together, and no second one is begun before it is done: so a crowd of them leaves
//! the storage to others in between. Lives on the core's thread.
class FeedService
{
public:
    using FeedDone = std::function<void(const Result<Feed, RequestError> &)>;
    using ChangeDone = std::function<void(const Result<Done, RequestError> &)>;
    //! The seqs of its events.
    using PublishDone = std::function<void(const Result<SeqRange, RequestError> &)>;

    //! A commit holds no more than this, unless a single publication does.
    static constexpr std::size_t batchEvents = 256;
    static constexpr qint64 batchBytes = 128 * 1024;
    //! Above it publications are refused with `unavailable`.
    static constexpr qint64 waitingBytes = 8 * 1024 * 1024;

    //! Both outlive it, and so does the listener.
    FeedService(FeedStore &store, FeedDirectory &feeds, FeedListener &listener);

    //! `title` may be empty: then it is the name. `last_seq` of the feed counts for nothing.
    void create(const Actor &actor, const Feed &feed, FeedDone done);
    void setRetention(const Actor &actor, const FeedId &feed, const FeedRetention &retention,
                      ChangeDone done);
    //! With all that was published. Of those who read it nobody is told.
    void remove(const Actor &actor, const FeedId &feed, ChangeDone done);
    //! The listener gets the events after `done`. The same command again comes to the same seqs,
    //! and nothing happens.
    void publish(const Actor &actor, const Publication &publication, PublishDone done);

private:
    struct Waiting
    {
        Publication publication;
        PublishDone done;
        qint64 bytes = 0;
    };

    using Batch = std::vector<Waiting>;
    using Outcome = Result<std::vector<Result<FeedAppended, RequestError>>, RequestError>;

    [[nodiscard]] Batch takeBatch();
    void write();
    void finish(const Batch &batch, const Outcome &outcome);

    FeedStore &m_store;
    FeedDirectory &m_feeds;
    FeedListener &m_listener;
    QSet<FeedId> m_beingMade;
    std::deque<Waiting> m_waiting;
    qint64 m_waitingBytes = 0;
    bool m_isWriting = false;
};

} // namespace hearth::server
