// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/TokenHash.h"
#include "shared/base/Clock.h"
#include "shared/base/Ids.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <deque>
#include <optional>

namespace hearth::server {

//! What somebody shows to read one feed.
struct FeedKey
{
    enum class Kind {
        Token,
        Ticket //!< which may stand in an address
    };

    TokenHash hash;
    Kind kind = Kind::Token;
};

//! Tickets read one feed for whoever has the token that asked for them. None outlives the server.
//! Lives on the core's thread.
class FeedTickets
{
public:
    static constexpr std::chrono::hours lasts{1};
    //! With one more, the oldest of the token ends.
    static constexpr std::size_t mostOfToken = 100;

    //! The ticket itself; its hash alone is kept.
    QString issue(const TokenHash &token, const FeedId &feed, UnixTime now);
    //! The token behind it, while it is good for that feed.
    [[nodiscard]] std::optional<TokenHash> tokenOf(const TokenHash &ticket, const FeedId &feed,
                                                   UnixTime now) const;
    //! All of the token's.
    void revoke(const TokenHash &token);

private:
    struct Ticket
    {
        TokenHash token;
        FeedId feed;
        UnixTime expiresAt;
    };

    QHash<TokenHash, Ticket> m_tickets; //!< by their own hashes
    QHash<TokenHash, std::deque<TokenHash>> m_byToken; //!< the oldest first
};

} // namespace hearth::server
