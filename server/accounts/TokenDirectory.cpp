// SPDX-License-Identifier: MIT
#include "server/accounts/TokenDirectory.h"

namespace hearth::server {

TokenDirectory::TokenDirectory(const std::vector<StoredToken> &tokens)
{
    for (const StoredToken &token : tokens)
        add(token);
}

void TokenDirectory::add(const StoredToken &token)
{
    m_holders.insert(token.hash, Holder{token.user, token.expiresAt});
}

void TokenDirectory::remove(const TokenHash &token)
{
    m_holders.remove(token);
}

std::optional<TokenDirectory::Holder> TokenDirectory::holderOf(const TokenHash &token,
                                                               UnixTime now) const
{
    const auto found = m_holders.constFind(token);
    if (found == m_holders.cend() || found->expiresAt <= now)
        return std::nullopt;
    return *found;
}

} // namespace hearth::server
