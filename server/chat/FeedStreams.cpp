// SPDX-License-Identifier: MIT
#include "server/chat/FeedStreams.h"

#include "server/accounts/Permissions.h"
#include "server/accounts/Refusal.h"
#include "server/accounts/TokenKeeper.h"
#include "server/chat/FeedCommands.h"
#include "server/feeds/FeedDirectory.h"
#include "server/feeds/FeedRules.h"
#include "server/feeds/FeedSubscriptions.h"

#include <algorithm>

namespace hearth::server {

namespace {

RequestError noGood(FeedKey::Kind kind)
{
    if (kind == FeedKey::Kind::Token)
        return Refusal::notSignedIn();
    return RequestError{
        ErrorCode::Unauthenticated,
        QStringLiteral("the ticket is unknown, has expired, or is for another feed")};
}

} // namespace

FeedStreams::FeedStreams(const Ports &ports)
    : m_ports(ports)
{}

std::optional<TokenHash> FeedStreams::tokenOf(const FeedKey &key, const FeedId &feed) const
{
    return key.kind == FeedKey::Kind::Token
        ? std::optional(key.hash)
        : m_tickets.tokenOf(key.hash, feed, m_ports.clock.now());
}

Result<FeedStreams::Reading, RequestError> FeedStreams::reading(const FeedKey &key,
                                                                const FeedId &feed)
{
    const auto token = tokenOf(key, feed);
    // Before its end is looked at, which moves away with that.
    if (token)
        m_ports.keeper.used(*token);
    const auto holder = token ? m_ports.tokens.holderOf(*token, m_ports.clock.now()) : std::nullopt;
    if (!holder)
        return Failure{noGood(key.kind)};
    if (!allows(holder->role, Action::ReadFeeds))
        return Failure{Refusal::notOfYourRole()};
    const Feed *found = m_ports.feeds.findFor(feed, holder->role);
    if (!found)
        return Failure{FeedRules::noSuchFeed()};
    return Reading{*token, *holder, *found};
}

Result<Feed, RequestError> FeedStreams::readable(const FeedKey &key, const FeedId &feed)
{
    const auto found = reading(key, feed);
    if (!found)
        return Failure{found.error()};
    return found->feed;
}

Result<FeedTicket, RequestError> FeedStreams::issueTicket(const TokenHash &token,
                                                          const FeedId &feed)
{
    const auto found = readable({token, FeedKey::Kind::Token}, feed);
    if (!found)
        return Failure{found.error()};
    const UnixTime now = m_ports.clock.now();
    return FeedTicket{m_tickets.issue(token, feed, now), toMillis(now + FeedTickets::lasts)};
}

Result<FeedStreams::Opened, RequestError> FeedStreams::open(const SessionId &stream,
                                                            const FeedKey &key, const FeedId &feed,
                                                            std::optional<qint64> after)
{
    const auto found = reading(key, feed);
    if (!found)
        return Failure{found.error()};
    const TokenDirectory::Holder &holder = found->holder;
    if (m_open.countOf(holder.user) >= mostOfUser)
        return Failure{RequestError{ErrorCode::RateLimited,
                                    QStringLiteral("this account reads too many streams")}};
    // The first of a session's.
    static_cast<void>(m_ports.subscriptions.add(stream, feed));
    m_open.add(stream, {holder.user, found->token, holder.expiresAt});
    return Opened{stream, holder.user,
                  FeedCommands::planFor(found->feed, after.value_or(found->feed.lastSeq))};
}

void FeedStreams::close(const SessionId &stream)
{
    m_open.remove(stream);
    m_ports.subscriptions.forget(stream);
}

void FeedStreams::end(const std::vector<SessionId> &streams)
{
    for (const SessionId &stream : streams) {
        m_ports.gateway.close(stream, CloseCode::SessionRevoked);
        close(stream);
    }
}

void FeedStreams::revoke(const TokenHash &token)
{
    m_tickets.revoke(token);
    end(m_open.sessionsOf(token));
}

void FeedStreams::renew(const TokenHash &token, UnixTime expiresAt)
{
    m_open.setExpiry(token, expiresAt);
}

void FeedStreams::recheck(const UserId &user)
{
    std::vector<SessionId> lost;
    for (const SessionId &stream : m_open.sessionsOf(user)) {
        const auto holder =
            m_ports.tokens.holderOf(m_open.find(stream)->token, m_ports.clock.now());
        const std::vector<FeedId> feeds = m_ports.subscriptions.feedsOf(stream);
        const bool isLost =
            !holder || std::any_of(feeds.begin(), feeds.end(), [&](const FeedId &feed) {
                return !m_ports.feeds.findFor(feed, holder->role);
            });
        if (isLost)
            lost.push_back(stream);
    }
    end(lost);
}

std::optional<SteadyTime> FeedStreams::nextDeadline() const
{
    const auto expiry = m_open.nextExpiry();
    if (!expiry)
        return std::nullopt;
    return m_ports.clock.steadyNow()
        + std::max(*expiry - m_ports.clock.now(), std::chrono::milliseconds(0));
}

void FeedStreams::tick()
{
    end(m_open.expired(m_ports.clock.now()));
}

} // namespace hearth::server
