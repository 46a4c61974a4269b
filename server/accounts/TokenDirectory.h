// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/StoredState.h"

#include <QHash>

#include <optional>

namespace hearth::server {

class UserDirectory;

//! Whose tokens are good, until when, and for what. Lives on the core's thread.
class TokenDirectory
{
public:
    struct Holder
    {
        UserId user;
        UnixTime expiresAt;
        Role role = Role::Guest; //!< the lesser of the user's present one and the token's own
        UnixTime lastUsedAt;
    };

    //! The users outlive it.
    explicit TokenDirectory(const UserDirectory &users,
                            const std::vector<StoredToken> &tokens = {});

    void add(const StoredToken &token);
    void remove(const TokenHash &token);
    void noteUse(const TokenHash &token, UnixTime usedAt, UnixTime expiresAt);

    //! Nothing when the token is unknown, its time is over, its user is banned or deleted, or their
    //! role and the token's have no lesser().
    [[nodiscard]] std::optional<Holder> holderOf(const TokenHash &token, UnixTime now) const;
    //! Null if there is none, expired or not. Valid until the next add() or remove().
    [[nodiscard]] const StoredToken *find(const TokenHash &token) const;
    [[nodiscard]] const StoredToken *findDevice(const DeviceId &device) const;
    //! The latest first.
    [[nodiscard]] std::vector<StoredToken> tokensOf(const UserId &user) const;
    //! Those whose time is over.
    [[nodiscard]] std::vector<TokenHash> expired(UnixTime now) const;

private:
    const UserDirectory &m_users;
    QHash<TokenHash, StoredToken> m_tokens;
    QMultiHash<UserId, TokenHash> m_byUser;
    QHash<DeviceId, TokenHash> m_byDevice;
};

} // namespace hearth::server
