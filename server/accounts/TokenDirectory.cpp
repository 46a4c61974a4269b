// SPDX-License-Identifier: MIT
#include "server/accounts/TokenDirectory.h"

#include "server/accounts/Permissions.h"
#include "server/accounts/UserDirectory.h"

#include <algorithm>

namespace hearth::server {

TokenDirectory::TokenDirectory(const UserDirectory &users, const std::vector<StoredToken> &tokens)
    : m_users(users)
{
    for (const StoredToken &token : tokens)
        add(token);
}

void TokenDirectory::add(const StoredToken &token)
{
    m_tokens.insert(token.hash, token);
    m_byUser.insert(token.user, token.hash);
    m_byDevice.insert(token.id, token.hash);
}

void TokenDirectory::remove(const TokenHash &token)
{
    const auto found = m_tokens.constFind(token);
    if (found == m_tokens.cend())
        return;
    m_byUser.remove(found->user, token);
    m_byDevice.remove(found->id);
    m_tokens.erase(found);
}

void TokenDirectory::noteUse(const TokenHash &token, UnixTime usedAt, UnixTime expiresAt)
{
    const auto found = m_tokens.find(token);
    if (found == m_tokens.end())
        return;
    found->lastUsedAt = usedAt;
    found->expiresAt = expiresAt;
}

std::optional<TokenDirectory::Holder> TokenDirectory::holderOf(const TokenHash &token,
                                                               UnixTime now) const
{
    const auto found = m_tokens.constFind(token);
    if (found == m_tokens.cend() || found->expiresAt <= now)
        return std::nullopt;
    const StoredUser *user = m_users.findActive(found->user);
    if (!user || user->isBanned)
        return std::nullopt;
    const auto role = lesser(user->role, found->role.value_or(user->role));
    if (!role)
        return std::nullopt;
    return Holder{user->id, found->expiresAt, *role, found->lastUsedAt};
}

const StoredToken *TokenDirectory::find(const TokenHash &token) const
{
    const auto found = m_tokens.constFind(token);
    return found == m_tokens.cend() ? nullptr : &*found;
}

const StoredToken *TokenDirectory::findDevice(const DeviceId &device) const
{
    const auto token = m_byDevice.constFind(device);
    return token == m_byDevice.cend() ? nullptr : find(*token);
}

std::vector<StoredToken> TokenDirectory::tokensOf(const UserId &user) const
{
    std::vector<StoredToken> tokens;
    for (auto hash = m_byUser.constFind(user); hash != m_byUser.cend() && hash.key() == user;
         ++hash)
        tokens.push_back(m_tokens.value(*hash));
    std::sort(tokens.begin(), tokens.end(), [](const StoredToken &a, const StoredToken &b) {
        return std::pair(b.createdAt, b.id) < std::pair(a.createdAt, a.id);
    });
    return tokens;
}

std::vector<TokenHash> TokenDirectory::expired(UnixTime now) const
{
    std::vector<TokenHash> over;
    for (const StoredToken &token : m_tokens) {
        if (token.expiresAt <= now)
            over.push_back(token.hash);
    }
    return over;
}

} // namespace hearth::server
