// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/StoredState.h"

#include <QHash>

#include <optional>

namespace hearth::server {

//! Whose tokens are good, and until when. Lives on the core's thread.
class TokenDirectory
{
public:
    struct Holder
    {
        UserId user;
        UnixTime expiresAt;
    };

    TokenDirectory() = default;
    explicit TokenDirectory(const std::vector<StoredToken> &tokens);

    void add(const StoredToken &token);
    void remove(const TokenHash &token);
    //! Nothing when the token is unknown or its time is over.
    [[nodiscard]] std::optional<Holder> holderOf(const TokenHash &token, UnixTime now) const;

private:
    QHash<TokenHash, Holder> m_holders;
};

} // namespace hearth::server
