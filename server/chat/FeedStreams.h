// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/TokenDirectory.h"
#include "server/chat/SessionDirectory.h"
#include "server/chat/SessionGateway.h"
#include "server/feeds/FeedTickets.h"
#include "shared/base/Result.h"
#include "shared/protocol/FeedBodies.h"

namespace hearth::server {

class FeedDirectory;
class FeedSubscriptions;
class TokenKeeper;

//! Who reads feeds without a session: page by page, or as a stream that ends with the token it
//! stands on. A stream is known to the gateway as a session is, but gets nothing except its feed.
class FeedStreams
{
public:
    //! All of them outlive it.
    struct Ports
    {
        const Clock &clock;
        SessionGateway &gateway;
        const TokenDirectory &tokens;
        TokenKeeper &keeper;
        const FeedDirectory &feeds;
        FeedSubscriptions &subscriptions;
    };

    struct Opened
    {
        SessionId stream;
        UserId user;
        FeedPlan plan; //!< what it is to be sent first; its answer is nobody's
    };

    static constexpr int mostOfUser = 100; //!< streams

    explicit FeedStreams(const Ports &ports);

    //! `unauthenticated` with a key that is no good, `not_found` also for a feed that is not
    //! theirs. Counts as a use of the token, as do the next two.
    [[nodiscard]] Result<Feed, RequestError> readable(const FeedKey &key, const FeedId &feed);
    [[nodiscard]] Result<FeedTicket, RequestError> issueTicket(const TokenHash &token,
                                                               const FeedId &feed);
    //! What is published from here on goes to the stream. Without `after` nothing else does.
    [[nodiscard]] Result<Opened, RequestError> open(const SessionId &stream, const FeedKey &key,
                                                    const FeedId &feed,
                                                    std::optional<qint64> after);
    //! Its connection is gone; unknown ids are ignored.
    void close(const SessionId &stream);

    void revoke(const TokenHash &token);
    void renew(const TokenHash &token, UnixTime expiresAt);
    //! The user has another role.
    void recheck(const UserId &user);

    [[nodiscard]] std::optional<SteadyTime> nextDeadline() const;
    void tick();

private:
    //! Who reads, and what.
    struct Reading
    {
        TokenHash token;
        TokenDirectory::Holder holder;
        Feed feed;
    };

    [[nodiscard]] Result<Reading, RequestError> reading(const FeedKey &key, const FeedId &feed);
    [[nodiscard]] std::optional<TokenHash> tokenOf(const FeedKey &key, const FeedId &feed) const;
    void end(const std::vector<SessionId> &streams);

    Ports m_ports;
    SessionDirectory m_open;
    FeedTickets m_tickets;
};

} // namespace hearth::server
