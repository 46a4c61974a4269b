// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/AccountPolicy.h"
#include "server/accounts/PasswordHasher.h"
#include "server/accounts/TokenHash.h"
#include "server/storage/AccountStore.h"
#include "shared/base/Clock.h"
#include "shared/protocol/AccountMessages.h"

#include <QSet>

#include <chrono>

namespace hearth::server {

class TokenDirectory;
class UserDirectory;

//! Who is told about accounts and tokens, on the core's thread.
class AccountListener
{
public:
    virtual ~AccountListener() = default;

    //! The account exists from here on; `joined` is its entry into the room that has everybody.
    virtual void accountAdded(const UserId &user, const RoomEvent &joined) = 0;
    //! The token is good for nothing any more.
    virtual void tokenRevoked(const TokenHash &token) = 0;
};

//! Accounts and their tokens. Lives on the core's thread; each `done` is called once, there, maybe
//! from within the call.
class AccountService
{
public:
    using CredentialsDone = std::function<void(Result<Credentials, RequestError>)>;
    using LogOutDone = std::function<void(Result<Done, RequestError>)>;

    //! After this long a `rate_limited` sign-in is worth another try.
    static constexpr std::chrono::seconds retryAfter{2};
    static constexpr std::chrono::hours tokenLife{24 * 30};

    struct Ports
    {
        const Clock &clock;
        UserDirectory &users;
        TokenDirectory &tokens;
        AccountStore &store;
        PasswordHasher &passwords;
        AccountListener &listener;
    };

    AccountService(const Ports &ports, AccountPolicy policy);

    //! Also signs in: the credentials are good at once.
    void registerAccount(const RegisterRequest &request, Origin origin, CredentialsDone done);
    //! An unknown name and a wrong password are told apart by nothing, not even by time.
    void logIn(const LoginRequest &request, CredentialsDone done);
    //! Afterwards no session of the token is alive.
    void logOut(const TokenHash &token, LogOutDone done);
    //! Whose token it is; `unauthenticated` when it is unknown or has expired.
    [[nodiscard]] Result<SessionInfo, RequestError> describe(const TokenHash &token) const;

private:
    struct FreshToken;

    [[nodiscard]] std::optional<RequestError> refusalOf(const RegisterRequest &request,
                                                        Origin origin) const;
    [[nodiscard]] bool isFirstAccount(Origin origin) const;
    void addAccount(const RegisterRequest &request, const QByteArray &passwordHash, bool isFirst,
                    const CredentialsDone &done);
    void addToken(const UserId &user, const QString &device, const CredentialsDone &done);
    [[nodiscard]] FreshToken makeToken(const UserId &user, const QString &device) const;

    Ports m_ports;
    AccountPolicy m_policy;
    QSet<QString> m_namesInProgress; //!< folded; a password takes its time to be hashed
    bool m_firstInProgress = false;
};

} // namespace hearth::server
