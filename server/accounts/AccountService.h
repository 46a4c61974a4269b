// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/AccountPolicy.h"
#include "server/accounts/PasswordHasher.h"
#include "server/accounts/TokenHash.h"
#include "server/storage/AccountStore.h"
#include "shared/base/Clock.h"
#include "shared/protocol/AccountMessages.h"

namespace hearth::server {

class AccountListener;
class InviteService;
class LoginThrottle;
class SignInLog;
class TokenDirectory;
class TokenKeeper;
class UserAdministration;
class UserDirectory;

//! Accounts come to be, and people sign in and out. Lives on the core's thread; each `done` is
//! called once, there, maybe from within the call.
class AccountService
{
public:
    using CredentialsDone = std::function<void(Result<Credentials, RequestError>)>;
    using LogOutDone = std::function<void(Result<Done, RequestError>)>;

    struct Ports
    {
        const Clock &clock;
        UserDirectory &users;
        const TokenDirectory &tokens;
        TokenKeeper &keeper;
        InviteService &invites;
        AccountStore &store;
        PasswordHasher &passwords;
        LoginThrottle &throttle;
        SignInLog &log;
        UserAdministration &administration;
        AccountListener &listener;
    };

    AccountService(const Ports &ports, AccountPolicy policy);

    //! Also signs in: the credentials are good at once.
    void registerAccount(const RegisterRequest &request, Origin origin, CredentialsDone done);
    //! An unknown name and a wrong password are told apart by nothing, not even by time. `from` is
    //! where it comes from, as LoginThrottle wants it, and SignInLog tells it.
    void logIn(const LoginRequest &request, const QString &from, CredentialsDone done);
    //! Afterwards no session of the token is alive.
    void logOut(const TokenHash &token, LogOutDone done);
    //! Whose token it is, with the role that it has; `unauthenticated` when it is unknown or has
    //! expired.
    [[nodiscard]] Result<SessionInfo, RequestError> describe(const TokenHash &token) const;

private:
    [[nodiscard]] std::optional<RequestError> refusalOf(const RegisterRequest &request,
                                                        Origin origin) const;
    [[nodiscard]] std::optional<RequestError> inviteError(const RegisterRequest &request,
                                                          Origin origin) const;
    [[nodiscard]] bool isFirstAccount(Origin origin) const;
    void addAccount(const RegisterRequest &request, const QByteArray &passwordHash, bool isFirst,
                    const CredentialsDone &done);
    void passwordChecked(const UserId &user, const QString &device, const PasswordVerdict &verdict,
                         const CredentialsDone &done);
    void addToken(const UserId &user, const QString &device, const CredentialsDone &done);

    Ports m_ports;
    AccountPolicy m_policy;
    bool m_firstInProgress = false; //!< a password takes its time to be hashed
};

} // namespace hearth::server
