// SPDX-License-Identifier: MIT
#include "server/chat/FeedStreams.h"

#include "server/accounts/Permissions.h"
#include "server/accounts/Refusal.h"
#include "server/chat/FeedCommands.h"
#include "server/feeds/FeedDirectory.h"
#include "server/feeds/FeedRules.h"
#include "server/feeds/FeedSubscriptions.h"

#include <algorithm>

namespace hearth::server {

FeedStreams::FeedStreams(const Ports &ports)
    : m_ports(ports)
{}

std::optional<TokenHash> FeedStreams::tokenOf(const FeedKey &key, const FeedId &feed) const
{
    return key.kind == FeedKey::Kind::Token
        ? std::optional(key.hash)
        : m_tickets.tokenOf(key.hash, feed, m_ports.clock.now());
}

Result<TokenDirectory::Holder, RequestError> FeedStreams::holderOf(const FeedKey &key,
                                                                   const FeedId &feed) const
{
    const auto token = tokenOf(key, feed);
    const auto holder = token ? m_ports.tokens.holderOf(*token, m_ports.clock.now()) : std::nullopt;
    if (holder)
        return *holder;
    return Failure{key.kind == FeedKey::Kind::Token
                       ? Refusal::notSignedIn()
                       : RequestError{ErrorCode::Unauthenticated,
                                      QStringLiteral("the ticket is unknown, has expired, or is "
                                                     "for another feed")}};
}

Result<Feed, RequestError> FeedStreams::readable(const FeedKey &key, const FeedId &feed) const
{
    const auto holder = holderOf(key, feed);
    if (!holder)
        return Failure{holder.error()};
    if (!allows(holder->role, Action::ReadFeeds))
        return Failure{
            Refusal::forbidden(QStringLiteral("your role on this server does not allow it"))};
    const Feed *found = m_ports.feeds.findFor(feed, holder->role);
    if (!found)
        return Failure{FeedRules::noSuchFeed()};
    return *found;
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
    const auto found = readable(key, feed);
    if (!found)
        return Failure{found.error()};
    const TokenDirectory::Holder holder = *holderOf(key, feed);
    if (m_open.countOf(holder.user) >= mostOfUser)
        return Failure{RequestError{ErrorCode::RateLimited,
                                    QStringLiteral("this account reads too many streams")}};
    // The first of a session's.
    static_cast<void>(m_ports.subscriptions.add(stream, feed));
    m_open.add(stream, {holder.user, *tokenOf(key, feed), holder.expiresAt});
    return Opened{stream, holder.user,
                  FeedCommands::planFor(*found, after.value_or(found->lastSeq))};
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
