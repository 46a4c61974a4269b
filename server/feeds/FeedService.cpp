// SPDX-License-Identifier: MIT
#include "server/feeds/FeedService.h"

#include "server/accounts/Permissions.h"
#include "server/accounts/Refusal.h"
#include "server/feeds/FeedDirectory.h"
#include "server/feeds/FeedRules.h"

#include <map>

namespace hearth::server {

namespace {

RequestError nameTaken()
{
    return RequestError{ErrorCode::Conflict, QStringLiteral("there is a feed of that name")};
}

RequestError tooManyFeeds()
{
    return RequestError{
        ErrorCode::TooLarge,
        QStringLiteral("there are %1 feeds, which is all there may be").arg(FeedRules::mostFeeds)};
}

RequestError overloaded()
{
    constexpr std::chrono::milliseconds pause{1000};
    return RequestError{ErrorCode::Unavailable,
                        QStringLiteral("more is published than can be stored at the moment"),
                        pause};
}

std::optional<RequestError> whyNotManage(const Actor &actor)
{
    return allows(actor.role, Action::ManageFeeds) ? std::nullopt
                                                   : std::optional(Refusal::notOfYourRole());
}

qint64 bytesOf(const Publication &publication)
{
    // What each of them takes besides.
    constexpr qint64 around = 128;
    qint64 bytes = 0;
    for (const Publication::Event &event : publication.events)
        bytes += event.data.utf8.size() + around;
    return bytes;
}

FeedEntry entryOf(const Publication::Event &event, const FeedAppended &appended)
{
    return FeedEntry{appended.seq, event.event, event.data, event.key, appended.timestamp};
}

} // namespace

FeedService::FeedService(FeedStore &store, FeedDirectory &feeds, FeedListener &listener)
    : m_store(store)
    , m_feeds(feeds)
    , m_listener(listener)
{}

void FeedService::create(const Actor &actor, const Feed &feed, FeedDone done)
{
    if (const auto why = whyNotManage(actor))
        return done(Failure{*why});
    if (const auto why = FeedRules::whyNotCalled(feed.feed))
        return done(Failure{*why});
    if (const auto why = FeedRules::whyNotKept(feed.retention))
        return done(Failure{*why});
    if (m_feeds.find(feed.feed) || m_beingMade.contains(feed.feed))
        return done(Failure{nameTaken()});
    if (m_feeds.count() + static_cast<std::size_t>(m_beingMade.size()) >= FeedRules::mostFeeds)
        return done(Failure{tooManyFeeds()});
    Feed wanted = feed;
    if (wanted.title.isEmpty())
        wanted.title = feed.feed.toString();
    m_beingMade.insert(feed.feed);
    m_store.createFeed(
        wanted, actor.note(QStringLiteral("feed.create"), std::nullopt, feed.feed.toString()),
        [this, id = feed.feed, done = std::move(done)](const Result<Feed, RequestError> &made) {
            m_beingMade.remove(id);
            if (made)
                m_feeds.add(*made);
            done(made);
        });
}

void FeedService::setRetention(const Actor &actor, const FeedId &feed,
                               const FeedRetention &retention, ChangeDone done)
{
    if (const auto why = whyNotManage(actor))
        return done(Failure{*why});
    if (!m_feeds.find(feed))
        return done(Failure{FeedRules::noSuchFeed()});
    if (FeedRules::isOwn(feed))
        return done(Failure{FeedRules::serversOwn()});
    if (const auto why = FeedRules::whyNotKept(retention))
        return done(Failure{*why});
    m_store.changeRetention(
        feed, retention,
        actor.note(QStringLiteral("feed.retention"), std::nullopt, feed.toString()),
        [this, feed, retention, done = std::move(done)](const Result<Done, RequestError> &changed) {
            if (changed)
                m_feeds.setRetention(feed, retention);
            done(changed);
        });
}

void FeedService::remove(const Actor &actor, const FeedId &feed, ChangeDone done)
{
    if (const auto why = whyNotManage(actor))
        return done(Failure{*why});
    if (!m_feeds.find(feed))
        return done(Failure{FeedRules::noSuchFeed()});
    if (FeedRules::isOwn(feed))
        return done(Failure{FeedRules::serversOwn()});
    m_store.removeFeed(
        feed, actor.note(QStringLiteral("feed.delete"), std::nullopt, feed.toString()),
        [this, feed, done = std::move(done)](const Result<Done, RequestError> &removed) {
            if (removed)
                m_feeds.remove(feed);
            done(removed);
            if (removed)
                m_listener.feedRemoved(feed);
        });
}

void FeedService::publish(const Actor &actor, const Publication &publication, PublishDone done)
{
    if (!allows(actor.role, Action::PublishToFeeds))
        return done(Failure{Refusal::notOfYourRole()});
    if (!m_feeds.findFor(publication.feed, actor.role))
        return done(Failure{FeedRules::noSuchFeed()});
    if (FeedRules::isOwn(publication.feed))
        return done(Failure{FeedRules::serversOwn()});
    for (const Publication::Event &event : publication.events) {
        if (const auto why = FeedRules::whyNotPublished(event.event))
            return done(Failure{*why});
    }
    const qint64 bytes = bytesOf(publication);
    if (m_waitingBytes + bytes > waitingBytes)
        return done(Failure{overloaded()});
    m_waiting.push_back({publication, std::move(done), bytes});
    m_waitingBytes += bytes;
    if (!m_isWriting)
        write();
}

FeedService::Batch FeedService::takeBatch()
{
    Batch batch;
    std::size_t events = 0;
    qint64 bytes = 0;
    while (!m_waiting.empty()) {
        const Waiting &next = m_waiting.front();
        events += next.publication.events.size();
        bytes += next.bytes;
        if (!batch.empty() && (events > batchEvents || bytes > batchBytes))
            break;
        m_waitingBytes -= next.bytes;
        batch.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return batch;
}

void FeedService::write()
{
    Batch batch = takeBatch();
    if (batch.empty())
        return;
    m_isWriting = true;
    std::vector<FeedDraft> drafts;
    for (const Waiting &each : batch) {
        for (const Publication::Event &event : each.publication.events)
            drafts.push_back({each.publication.feed, event.event, event.data, event.key,
                              each.publication.command});
    }
    m_store.append(drafts, [this, batch = std::move(batch)](const Outcome &outcome) {
        m_isWriting = false;
        finish(batch, outcome);
        if (!m_isWriting)
            write();
    });
}

void FeedService::finish(const Batch &batch, const Outcome &outcome)
{
    std::map<FeedId, FeedBatch> news;
    std::size_t at = 0;
    for (const Waiting &each : batch) {
        if (!outcome) {
            each.done(Failure{outcome.error()});
            continue;
        }
        const Publication &publication = each.publication;
        const std::size_t first = at;
        at += publication.events.size();
        // Those of one publication are of one feed, and refused for what they have in common.
        if (const auto &refused = outcome->at(first); !refused) {
            each.done(Failure{refused.error()});
            continue;
        }
        FeedBatch &fresh = news[publication.feed];
        fresh.feed = publication.feed;
        for (std::size_t i = first; i < at; ++i) {
            const FeedAppended &appended = *outcome->at(i);
            if (appended.novelty == Novelty::New)
                fresh.events.push_back(entryOf(publication.events[i - first], appended));
        }
        if (!fresh.receivedAt)
            fresh.receivedAt = publication.receivedAt;
        each.done(SeqRange{outcome->at(first)->seq, outcome->at(at - 1)->seq});
    }
    for (const auto &[feed, fresh] : news) {
        if (fresh.events.empty())
            continue;
        m_feeds.setLastSeq(feed, fresh.events.back().seq);
        m_listener.feedPublished(fresh);
    }
}

} // namespace hearth::server
