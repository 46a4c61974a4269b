// SPDX-License-Identifier: MIT
#pragma once

#include "server/feeds/FeedTickets.h"
#include "server/http/HttpMessage.h"
#include "shared/base/Ids.h"
#include "shared/base/Result.h"
#include "shared/protocol/ErrorCode.h"
#include "shared/protocol/FeedBodies.h"

#include <functional>
#include <vector>

namespace hearth::server {

//! What the I/O side asks of feeds. Used in one thread; each `done` is called once, there, later.
//! After the server has begun to stop it may never be called. A token that is no good is
//! `unauthenticated`, a feed that is not for its holder `not_found`.
class FeedPort
{
public:
    using PublishDone = std::function<void(Result<FeedReceipt, RequestError>)>;
    using PageDone = std::function<void(Result<FeedEvents, RequestError>)>;
    using TicketDone = std::function<void(Result<FeedTicket, RequestError>)>;
    using StreamDone = std::function<void(Result<HttpStreamBegin, RequestError>)>;

    virtual ~FeedPort() = default;

    //! All of them or none; at least one.
    virtual void publish(const TokenHash &token, const FeedId &feed,
                         const std::vector<FeedPublication> &events, PublishDone done) = 0;
    //! The first `limit` events with seqs above `after`, or as many as fit into an answer.
    virtual void readPage(const FeedKey &key, const FeedId &feed, qint64 after, qint64 limit,
                          PageDone done) = 0;
    virtual void issueTicket(const TokenHash &token, const FeedId &feed, TicketDone done) = 0;
    //! How an answer goes on that is a stream of the events after `after`, or of new ones alone.
    virtual void openStream(const FeedKey &key, const FeedId &feed, std::optional<qint64> after,
                            StreamDone done) = 0;
};

} // namespace hearth::server
