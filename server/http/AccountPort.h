// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/AccountPolicy.h"
#include "server/accounts/TokenHash.h"
#include "shared/base/Result.h"
#include "shared/protocol/AccountMessages.h"

#include <functional>

namespace hearth::server {

//! What the I/O side asks of the accounts. Used in one thread; each `done` is called once, there,
//! later. After the server has begun to stop it may never be called.
class AccountPort
{
public:
    using CredentialsDone = std::function<void(Result<Credentials, RequestError>)>;
    using SessionInfoDone = std::function<void(Result<SessionInfo, RequestError>)>;
    using LogOutDone = std::function<void(Result<Done, RequestError>)>;
    using AdmitDone = std::function<void(Result<Done, RequestError>)>;

    virtual ~AccountPort() = default;

    virtual void registerAccount(const RegisterRequest &request, Origin origin,
                                 CredentialsDone done) = 0;
    virtual void logIn(const LoginRequest &request, CredentialsDone done) = 0;
    virtual void logOut(const TokenHash &token, LogOutDone done) = 0;
    //! Whose token it is, or `unauthenticated`.
    virtual void describe(const TokenHash &token, SessionInfoDone done) = 0;
    //! Whether a session may be opened with it: else `unauthenticated` or `rate_limited`.
    virtual void admit(const TokenHash &token, AdmitDone done) = 0;
};

} // namespace hearth::server
