// SPDX-License-Identifier: MIT
#include "server/accounts/TokenKeeper.h"

#include "server/accounts/RandomText.h"
#include "server/accounts/TokenDirectory.h"

#include <algorithm>
#include <tuple>

namespace hearth::server {

namespace {

// Whole seconds are plenty, and survive every way to write a time.
UnixTime wholeSeconds(UnixTime time)
{
    return std::chrono::floor<std::chrono::seconds>(time);
}

} // namespace

TokenKeeper::TokenKeeper(const Ports &ports)
    : m_ports(ports)
    , m_nextPrune(ports.clock.steadyNow() + pruneInterval)
{}

TokenKeeper::Fresh TokenKeeper::make(const UserId &user, const QString &device,
                                     const std::optional<Role> &role) const
{
    const UnixTime now = m_ports.clock.now();
    Fresh fresh;
    fresh.secret = newSecret();
    fresh.stored = StoredToken{TokenHash::ofToken(fresh.secret),
                               user,
                               wholeSeconds(now) + idleLife,
                               device,
                               DeviceId(newId()),
                               now,
                               std::chrono::floor<std::chrono::hours>(now),
                               role};
    return fresh;
}

void TokenKeeper::used(const TokenHash &token)
{
    const UnixTime now = m_ports.clock.now();
    const StoredToken *known = m_ports.tokens.find(token);
    if (!known || known->expiresAt <= now || !isNews(known->lastUsedAt, now))
        return;
    const UnixTime hour = std::chrono::floor<std::chrono::hours>(now);
    const UnixTime latest = wholeSeconds(known->createdAt) + longestLife;
    // Whoever made it last longer meant it.
    const UnixTime expires =
        std::max(known->expiresAt, std::min(wholeSeconds(now) + idleLife, latest));
    m_ports.tokens.noteUse(token, hour, expires);
    m_ports.store.saveTokenUse(token, hour, expires);
    m_ports.listener.tokenRenewed(token, expires);
}

bool TokenKeeper::isNews(UnixTime lastUsedAt, UnixTime now)
{
    return std::chrono::floor<std::chrono::hours>(now) > lastUsedAt;
}

void TokenKeeper::prune()
{
    const SteadyTime now = m_ports.clock.steadyNow();
    if (now < m_nextPrune)
        return;
    m_nextPrune = now + pruneInterval;
    for (const TokenHash &token : m_ports.tokens.expired(m_ports.clock.now()))
        ended(token);
    m_ports.store.removeExpired(m_ports.clock.now());
}

void TokenKeeper::added(const StoredToken &token)
{
    m_ports.tokens.add(token);
    makePlace(token);
}

void TokenKeeper::makePlace(const StoredToken &added)
{
    std::vector<StoredToken> held = m_ports.tokens.tokensOf(added.user);
    if (held.size() <= mostPerUser)
        return;
    const auto usedLater = [&added](const StoredToken &one, const StoredToken &other) {
        // What has just been made is in use, whatever the clock says. The id makes that those
        // that are asked for at once end the same ones.
        return std::tuple(one.id == added.id, one.lastUsedAt, one.createdAt, one.id)
            > std::tuple(other.id == added.id, other.lastUsedAt, other.createdAt, other.id);
    };
    std::sort(held.begin(), held.end(), usedLater);
    for (std::size_t i = mostPerUser; i < held.size(); ++i)
        m_ports.store.removeToken(
            held[i].hash, [this, hash = held[i].hash](const Result<Done, RequestError> &removed) {
                if (removed)
                    ended(hash);
            });
}

void TokenKeeper::ended(const TokenHash &token)
{
    m_ports.tokens.remove(token);
    m_ports.listener.tokenRevoked(token);
}

void TokenKeeper::endedAllBut(const UserId &user, const std::optional<TokenHash> &survivor)
{
    for (const StoredToken &token : m_ports.tokens.tokensOf(user)) {
        if (token.hash != survivor)
            ended(token.hash);
    }
}

} // namespace hearth::server
