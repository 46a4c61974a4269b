// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/AccountPolicy.h"
#include "server/accounts/TokenHash.h"
#include "shared/base/Result.h"
#include "shared/protocol/AccountMessages.h"

#include <functional>

namespace hearth::server {

//! What the I/O side asks of the accounts. Used in one thread; each `done` is called once, there,
//! later. After the server has begun to stop it may never be called. `from` stands for the caller's
//! address; a token that is no good is `unauthenticated`.
class AccountPort
{
public:
    using CredentialsDone = std::function<void(Result<Credentials, RequestError>)>;
    using SessionInfoDone = std::function<void(Result<SessionInfo, RequestError>)>;
    using DevicesDone = std::function<void(Result<DeviceList, RequestError>)>;
    using ActionDone = std::function<void(Result<Done, RequestError>)>;

    virtual ~AccountPort() = default;

    virtual void registerAccount(const RegisterRequest &request, Origin origin,
                                 CredentialsDone done) = 0;
    virtual void logIn(const LoginRequest &request, const QString &from, CredentialsDone done) = 0;
    virtual void logOut(const TokenHash &token, ActionDone done) = 0;
    //! Whose token it is.
    virtual void describe(const TokenHash &token, SessionInfoDone done) = 0;
    //! Whether a session may be opened with it: else also `rate_limited`.
    virtual void admit(const TokenHash &token, ActionDone done) = 0;

    virtual void changePassword(const TokenHash &token, const PasswordChange &wanted,
                                const QString &from, ActionDone done) = 0;
    virtual void listDevices(const TokenHash &token, DevicesDone done) = 0;
    virtual void revokeDevice(const TokenHash &token, const DeviceId &device, ActionDone done) = 0;
    virtual void deleteAccount(const TokenHash &token, const AccountDeletion &wanted,
                               const QString &from, ActionDone done) = 0;
};

} // namespace hearth::server
