// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/Request.h"
#include "server/feeds/FeedListener.h"

namespace hearth::server {

class FeedDirectory;
class FeedService;
class FeedSubscriptions;

//! feed.create, feed.list, feed.subscribe, feed.unsubscribe, feed.publish; and what is published on
//! its way to the sessions.
class FeedCommands final : public FeedListener
{
public:
    //! All of them outlive it.
    FeedCommands(SessionGateway &gateway, FeedDirectory &feeds, FeedSubscriptions &subscriptions);

    void create(FeedService &service, const Request &request, const FeedCreate &command);
    void list(const Request &request, const FeedList &command);
    void subscribe(const Request &request, const FeedSubscribe &command);
    void unsubscribe(const Request &request, const FeedUnsubscribe &command);
    void publish(FeedService &service, const Request &request, const FeedPublish &command);

    //! What somebody is to be sent who has seen the feed up to `after`; without `ref`.
    [[nodiscard]] static FeedPlan planFor(const Feed &feed, qint64 after);

    //! A subscription has come to nothing. One that was asked for anew meanwhile stays.
    void lost(const SessionId &session, const FeedId &feed, const CommandId &subscribe);

    //! The session's user has another role: of what that may not read it gets no more.
    void recheck(const SessionId &session, Role role);

    void feedPublished(const FeedBatch &batch) override;
    void feedRemoved(const FeedId &feed) override;

private:
    SessionGateway &m_gateway;
    FeedDirectory &m_feeds;
    FeedSubscriptions &m_subscriptions;
};

} // namespace hearth::server
