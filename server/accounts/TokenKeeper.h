// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/AccountListener.h"
#include "server/storage/AccountStore.h"

#include <chrono>

namespace hearth::server {

class TokenDirectory;

//! Makes tokens, keeps those alive that are used, and ends them. Lives on the core's thread.
class TokenKeeper
{
public:
    //! How long a token is good that nobody uses, and one that is used all the time.
    static constexpr std::chrono::days idleLife{30};
    static constexpr std::chrono::days longestLife{365};
    //! How many a user has at most; the longest unused makes place.
    static constexpr std::size_t mostPerUser = 100;
    static constexpr std::chrono::hours pruneInterval{1};

    struct Ports
    {
        const Clock &clock;
        TokenDirectory &tokens;
        AccountStore &store;
        AccountListener &listener;
    };

    //! The secret is known to nobody else.
    struct Fresh
    {
        QString secret;
        StoredToken stored;
    };

    explicit TokenKeeper(const Ports &ports);

    //! Nothing is stored yet, or known to the directory.
    [[nodiscard]] Fresh make(const UserId &user, const QString &device,
                             const std::optional<Role> &role = std::nullopt) const;
    //! It was used now: its end moves away, once in an hour. Unknown ones are ignored.
    void used(const TokenHash &token);
    //! Whether used() would do anything, for those who are asked often.
    [[nodiscard]] static bool isNews(UnixTime lastUsedAt, UnixTime now);

    //! Forgets those whose time is over, here and in the store; before nextPrune() it does nothing.
    void prune();

    [[nodiscard]] SteadyTime nextPrune() const { return m_nextPrune; }

    //! These follow what is stored already. Whose session stands on an ended token is told.
    void added(const StoredToken &token);
    void ended(const TokenHash &token);
    void endedAllBut(const UserId &user, const std::optional<TokenHash> &survivor);

private:
    void makePlace(const StoredToken &added);

    Ports m_ports;
    SteadyTime m_nextPrune; //!< the store has done it when it was opened
};

} // namespace hearth::server
