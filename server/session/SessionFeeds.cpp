// SPDX-License-Identifier: MIT
#include "server/session/SessionFeeds.h"

#include "shared/protocol/Limits.h"

#include <algorithm>

namespace hearth::server {

SessionFeeds::SessionFeeds(std::unique_ptr<FeedSink> sink, FeedReader &reader, Executor home)
    : m_sink(std::move(sink))
    , m_reader(reader)
    , m_home(std::move(home))
    , m_self(std::make_shared<SessionFeeds *>(this))
{}

void SessionFeeds::subscribe(const FeedPlan &plan)
{
    Subscription &subscription = m_subscriptions[plan.feed];
    subscription.known = std::max(subscription.known, plan.upTo);
    subscription.plans.push_back(plan);
    if (subscription.plans.size() == 1)
        begin(subscription);
    fetchNext();
}

void SessionFeeds::begin(Subscription &subscription)
{
    // A page of what was caught up with before is none of this plan's.
    subscription.number = ++m_count;
    subscription.state = State::Replaying;
    const FeedPlan &plan = subscription.plans.front();
    subscription.seen = plan.after;
    if (plan.gap && m_sink->firstGap() == FeedSink::FirstGap::InItsPlace)
        m_sink->sendGap(plan.feed, *plan.gap);
    if (plan.after >= plan.upTo)
        finishReplay(subscription);
}

void SessionFeeds::unsubscribe(const FeedId &feed)
{
    const auto found = m_subscriptions.find(feed);
    if (found == m_subscriptions.end())
        return;
    const std::deque<FeedPlan> plans = std::move(found->second.plans);
    m_subscriptions.erase(found);
    for (const FeedPlan &plan : plans)
        m_sink->acknowledge(plan);
}

void SessionFeeds::publish(const FeedId &feed, const std::vector<FeedFrame> &events)
{
    const auto found = m_subscriptions.find(feed);
    if (found == m_subscriptions.end())
        return;
    Subscription &subscription = found->second;
    for (const FeedFrame &event : events) {
        if (event.seq <= subscription.known)
            continue;
        subscription.known = event.seq;
        if (subscription.state != State::Live || m_sink->pendingBytes() > Limits::queueSoft)
            continue;
        sendGap(feed, subscription, event.seq - 1);
        m_sink->sendFrame(event);
        subscription.seen = event.seq;
    }
}

void SessionFeeds::resume()
{
    if (m_sink->pendingBytes() <= Limits::queueSoft) {
        for (auto &[feed, subscription] : m_subscriptions) {
            if (subscription.state == State::Live)
                sendGap(feed, subscription, subscription.known);
        }
    }
    fetchNext();
}

bool SessionFeeds::hasRoom() const
{
    // One page more has to fit below the soft limit.
    return m_sink->pendingBytes() + pageBytes <= Limits::queueSoft;
}

void SessionFeeds::fetchNext()
{
    if (m_fetch || !hasRoom())
        return;
    const auto waits = [](const auto &entry) { return entry.second.state != State::Live; };
    const auto behind = m_subscriptions.upper_bound(m_lastFetched);
    auto next = std::find_if(behind, m_subscriptions.end(), waits);
    if (next == m_subscriptions.end()) {
        next = std::find_if(m_subscriptions.begin(), behind, waits);
        if (next == behind)
            return;
    }
    m_lastFetched = next->first;
    const FeedQuery query = queryFor(next->first, next->second);
    m_fetch = Fetch{next->first, next->second.number, query.upTo};
    m_reader.readFeed(query, [home = m_home, weak = std::weak_ptr(m_self)](auto page) {
        home([weak, page = std::move(page)] {
            if (const auto self = weak.lock())
                (*self)->take(page);
        });
    });
}

FeedQuery SessionFeeds::queryFor(const FeedId &feed, const Subscription &subscription) const
{
    FeedQuery query{
        feed,     FeedQuery::Kind::Events, subscription.seen, subscription.known, pageEvents,
        pageBytes};
    if (subscription.state == State::Replaying) {
        const FeedPlan &plan = subscription.plans.front();
        query.upTo = plan.upTo;
        if (plan.kind == FeedPlan::Kind::Latest)
            query.kind = FeedQuery::Kind::Latest;
    }
    return query;
}

void SessionFeeds::take(const Result<FeedPage, RequestError> &page)
{
    const Fetch fetch = *std::exchange(m_fetch, std::nullopt);
    const auto found = m_subscriptions.find(fetch.feed);
    if (found != m_subscriptions.end() && found->second.number == fetch.number) {
        Subscription &subscription = found->second;
        if (!page) {
            giveUp(fetch.feed, subscription, page.error());
            return fetchNext();
        }
        sendPage(fetch.feed, subscription, *page);
        if (!page->more) {
            missed(fetch.feed, subscription, fetch.upTo);
            if (subscription.state == State::Replaying)
                finishReplay(subscription);
            else if (subscription.seen >= subscription.known)
                subscription.state = State::Live;
        }
    }
    fetchNext();
}

void SessionFeeds::sendPage(const FeedId &feed, Subscription &subscription, const FeedPage &page)
{
    for (const FeedEntry &entry : page.events) {
        missed(feed, subscription, entry.seq - 1);
        m_sink->sendEvent(feed, entry);
        subscription.seen = entry.seq;
    }
}

void SessionFeeds::missed(const FeedId &feed, Subscription &subscription, qint64 upTo)
{
    if (subscription.seen >= upTo)
        return;
    if (subscription.state != State::Replaying)
        return sendGap(feed, subscription, upTo);
    FeedPlan &plan = subscription.plans.front();
    // Between the latest events of keys nothing is missing.
    if (plan.kind == FeedPlan::Kind::Events) {
        if (plan.gap || m_sink->firstGap() == FeedSink::FirstGap::InItsPlace)
            return sendGap(feed, subscription, upTo);
        plan.gap = SeqRange{subscription.seen + 1, upTo};
    }
    subscription.seen = upTo;
}

void SessionFeeds::sendGap(const FeedId &feed, Subscription &subscription, qint64 upTo)
{
    if (subscription.seen >= upTo)
        return;
    m_sink->sendGap(feed, SeqRange{subscription.seen + 1, upTo});
    subscription.seen = upTo;
}

void SessionFeeds::finishReplay(Subscription &subscription)
{
    const FeedPlan plan = std::move(subscription.plans.front());
    subscription.plans.pop_front();
    subscription.seen = plan.upTo;
    m_sink->acknowledge(plan);
    if (!subscription.plans.empty())
        return begin(subscription);
    subscription.state = subscription.known > subscription.seen ? State::CatchingUp : State::Live;
}

void SessionFeeds::giveUp(const FeedId &feed, Subscription &subscription, const RequestError &error)
{
    if (subscription.state != State::Replaying) {
        sendGap(feed, subscription, subscription.known);
        subscription.state = State::Live;
        return;
    }
    const std::deque<FeedPlan> plans = std::move(subscription.plans);
    m_subscriptions.erase(feed);
    for (const FeedPlan &plan : plans)
        m_sink->refuse(plan, error);
}

} // namespace hearth::server
