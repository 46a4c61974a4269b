// SPDX-License-Identifier: MIT
#include "server/feeds/FeedTickets.h"

#include "server/accounts/RandomText.h"

namespace hearth::server {

QString FeedTickets::issue(const TokenHash &token, const FeedId &feed, UnixTime now)
{
    const QString ticket = newSecret();
    const TokenHash hash = TokenHash::ofToken(ticket);
    std::deque<TokenHash> &own = m_byToken[token];
    while (!own.empty()
           && (own.size() >= mostOfToken || m_tickets.value(own.front()).expiresAt <= now)) {
        m_tickets.remove(own.front());
        own.pop_front();
    }
    own.push_back(hash);
    m_tickets.insert(hash, {token, feed, now + lasts});
    return ticket;
}

std::optional<TokenHash> FeedTickets::tokenOf(const TokenHash &ticket, const FeedId &feed,
                                              UnixTime now) const
{
    const auto found = m_tickets.constFind(ticket);
    if (found == m_tickets.cend() || found->feed != feed || found->expiresAt <= now)
        return std::nullopt;
    return found->token;
}

void FeedTickets::revoke(const TokenHash &token)
{
    for (const TokenHash &ticket : m_byToken.take(token))
        m_tickets.remove(ticket);
}

} // namespace hearth::server
