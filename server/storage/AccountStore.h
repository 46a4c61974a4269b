// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/SessionGateway.h"
#include "server/storage/StoredState.h"
#include "shared/base/Result.h"
#include "shared/model/AuditEntry.h"
#include "shared/protocol/ErrorCode.h"

#include <functional>
#include <vector>

namespace hearth::server {

struct NewAccount
{
    StoredUser user;
    std::optional<StoredToken> token{};
    std::optional<TokenHash> invite{}; //!< the hash of the code that is used once by it
    std::optional<AuditEntry> note{};
};

struct NewToken
{
    StoredToken token;
    //! Only while this is the user's: a sign-in ends with the password that it began with.
    std::optional<QByteArray> passwordHash{};
    std::optional<AuditEntry> note{};
};

//! What is to be another with a user; the rest stays.
struct AccountChange
{
    enum class Tokens { Keep, EndAllBut };

    UserId user;
    std::optional<Role> role{};
    std::optional<bool> isBanned{};
    std::optional<QByteArray> passwordHash{};
    std::optional<QByteArray> passwordHashBefore{}; //!< else `unauthenticated`
    Tokens tokens = Tokens::Keep;
    std::optional<TokenHash> survivor{}; //!< with EndAllBut; nothing: none survives
    std::vector<Role> invitesToEnd{}; //!< those for these roles that the user has made
    std::optional<AuditEntry> note{};
};

//! What is to be another with a user's status; the rest stays.
struct StatusChange
{
    struct Dnd
    {
        std::optional<UnixTime> until; //!< as StoredStatus::dndUntil

        friend bool operator==(const Dnd &, const Dnd &) = default;
    };

    struct Words
    {
        QString text;
        QString emoji;
        std::optional<UnixTime> until;

        friend bool operator==(const Words &, const Words &) = default;
    };

    std::optional<Dnd> dnd{};
    std::optional<Words> words{};
};

//! Keeps accounts and tokens. Called on the core's thread only; each `done` is called there, later,
//! in the order of the calls (those to RoomLog counted in) and only after the commit. A failure
//! changed nothing: `unavailable` may be tried again. Notes are written with what they tell of.
class AccountStore
{
public:
    using AddAccountDone = std::function<void(Result<RoomEvent, RequestError>)>;
    using DeleteDone = std::function<void(Result<std::vector<RoomEvent>, RequestError>)>;
    using StoreDone = std::function<void(Result<Done, RequestError>)>;

    virtual ~AccountStore() = default;

    //! The user, their first token, the use of the invite and their entry into generalRoom(), all
    //! or nothing; the event is that entry. `conflict` when the folded name is taken, `forbidden`
    //! when the invite is used up, has expired or is none.
    virtual void addAccount(const NewAccount &account, AddAccountDone done) = 0;
    //! `forbidden` when the user is banned or deleted by then, `unauthenticated` when the password
    //! is another one.
    virtual void addToken(const NewToken &token, StoreDone done) = 0;
    //! Removing what is not there is no failure.
    virtual void removeToken(const TokenHash &token, StoreDone done) = 0;
    virtual void changeAccount(const AccountChange &change, StoreDone done) = 0;
    virtual void changeStatus(const UserId &user, const StatusChange &change, StoreDone done) = 0;
    //! The password, the status, the tokens, the invites and the places in rooms go, but for
    //! directs; the name stays taken.
    //! The events are those of RoomLog::depart(), room by room.
    virtual void deleteAccount(const UserId &user, const std::optional<AuditEntry> &note,
                               DeleteDone done) = 0;
    //! Nobody waits for these; a failure is logged.
    virtual void saveLastSeen(const UserId &user, UnixTime when) = 0;
    virtual void saveTokenUse(const TokenHash &token, UnixTime usedAt, UnixTime expiresAt) = 0;
    //! Tokens and invites whose time is over.
    virtual void removeExpired(UnixTime now) = 0;
};

} // namespace hearth::server
