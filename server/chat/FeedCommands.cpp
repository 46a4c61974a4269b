// SPDX-License-Identifier: MIT
#include "server/chat/FeedCommands.h"

#include "server/chat/CommandDigest.h"
#include "server/chat/WireSize.h"
#include "server/feeds/FeedDirectory.h"
#include "server/feeds/FeedRules.h"
#include "server/feeds/FeedService.h"
#include "server/feeds/FeedSubscriptions.h"

namespace hearth::server {

namespace {

RequestError tooManySubscriptions()
{
    return RequestError{ErrorCode::TooLarge,
                        QStringLiteral("this session has %1 feeds, which is all it may have")
                            .arg(FeedRules::mostSubscriptions)};
}

} // namespace

FeedCommands::FeedCommands(SessionGateway &gateway, FeedDirectory &feeds,
                           FeedSubscriptions &subscriptions)
    : m_gateway(gateway)
    , m_feeds(feeds)
    , m_subscriptions(subscriptions)
{}

FeedPlan FeedCommands::planFor(const Feed &feed, qint64 after)
{
    FeedPlan plan;
    plan.feed = feed.feed;
    plan.kind = feed.keyed ? FeedPlan::Kind::Latest : FeedPlan::Kind::Events;
    plan.after = after;
    plan.upTo = feed.lastSeq;
    if (after > feed.lastSeq) {
        plan.gap = SeqRange{feed.lastSeq + 1, after};
        plan.after = feed.keyed ? 0 : feed.lastSeq;
    }
    return plan;
}

void FeedCommands::create(FeedService &service, const Request &request, const FeedCreate &command)
{
    Feed feed;
    feed.feed = command.feed;
    feed.title = command.title.value_or(QString());
    feed.keyed = command.keyed.value_or(false);
    feed.visibility = command.visibility.value_or(Visibility::Public);
    feed.retention = command.retention.value_or(FeedRetention());
    service.create(actorOf(request), feed, [this, request](const Result<Feed, RequestError> &made) {
        if (!made)
            return refuse(m_gateway, request, made.error());
        Ack ack;
        ack.feed = *made;
        acknowledge(m_gateway, request, std::move(ack));
    });
}

void FeedCommands::list(const Request &request, const FeedList &command)
{
    std::vector<Feed> feeds = m_feeds.allFor(request.role, command.after.value_or(FeedId()));
    Ack ack;
    if (keepWithinAnswer(feeds) == Fit::Part)
        ack.more = true;
    ack.feeds = std::move(feeds);
    acknowledge(m_gateway, request, std::move(ack));
}

void FeedCommands::subscribe(const Request &request, const FeedSubscribe &command)
{
    const Feed *feed = m_feeds.findFor(command.feed, request.role);
    if (!feed)
        return refuse(m_gateway, request, FeedRules::noSuchFeed());
    if (command.after && *command.after < 0)
        return refuse(m_gateway, request,
                      badRequest(QStringLiteral("feed.subscribe.after is below 0")));
    if (!m_subscriptions.add(request.session, command.feed, request.id))
        return refuse(m_gateway, request, tooManySubscriptions());
    // Of a keyed feed the latest of each key is worth having, whenever it came.
    FeedPlan plan = planFor(*feed, command.after.value_or(feed->keyed ? 0 : feed->lastSeq));
    plan.ref = request.id;
    m_gateway.subscribe(request.session, plan);
}

void FeedCommands::unsubscribe(const Request &request, const FeedUnsubscribe &command)
{
    if (!m_feeds.findFor(command.feed, request.role))
        return refuse(m_gateway, request, FeedRules::noSuchFeed());
    if (m_subscriptions.remove(request.session, command.feed))
        m_gateway.unsubscribe(request.session, command.feed);
    acknowledge(m_gateway, request);
}

void FeedCommands::publish(FeedService &service, const Request &request, const FeedPublish &command)
{
    Publication publication{command.feed,
                            {{command.event, command.data, command.key}},
                            CommandKey{request.user, request.id, digestOf(command)},
                            request.receivedAt};
    service.publish(actorOf(request), publication,
                    [this, request](const Result<SeqRange, RequestError> &seqs) {
                        if (!seqs)
                            return refuse(m_gateway, request, seqs.error());
                        Ack ack;
                        ack.seq = seqs->to;
                        acknowledge(m_gateway, request, std::move(ack));
                    });
}

void FeedCommands::lost(const SessionId &session, const FeedId &feed, const CommandId &subscribe)
{
    if (!m_subscriptions.isFrom(session, feed, subscribe))
        return;
    m_subscriptions.remove(session, feed);
    m_gateway.unsubscribe(session, feed);
}

void FeedCommands::recheck(const SessionId &session, Role role)
{
    for (const FeedId &feed : m_subscriptions.feedsOf(session)) {
        if (m_feeds.findFor(feed, role))
            continue;
        m_subscriptions.remove(session, feed);
        m_gateway.unsubscribe(session, feed);
    }
}

void FeedCommands::feedPublished(const FeedBatch &batch)
{
    if (m_subscriptions.isWanted(batch.feed))
        m_gateway.publishToFeed(batch);
}

void FeedCommands::feedRemoved(const FeedId &feed)
{
    for (const SessionId &session : m_subscriptions.sessionsOf(feed)) {
        m_subscriptions.remove(session, feed);
        m_gateway.unsubscribe(session, feed);
    }
}

} // namespace hearth::server
