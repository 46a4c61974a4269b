// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/PasswordHasher.h"
#include "server/accounts/TokenHash.h"
#include "server/storage/AccountStore.h"
#include "shared/protocol/AccountMessages.h"

namespace hearth::server {

class LoginThrottle;
class SignInLog;
class TokenDirectory;
class TokenKeeper;
class UserAdministration;
class UserDirectory;

//! What somebody does with their own account, each time with a token that is good: else it is
//! `unauthenticated`. Lives on the core's thread; each `done` is called once, there, maybe from
//! within the call. `from` is where the request comes from, as LoginThrottle wants it.
class OwnAccountService
{
public:
    using ActionDone = std::function<void(Result<Done, RequestError>)>;

    struct Ports
    {
        const Clock &clock;
        const UserDirectory &users;
        const TokenDirectory &tokens;
        TokenKeeper &keeper;
        AccountStore &store;
        PasswordHasher &passwords;
        LoginThrottle &throttle;
        SignInLog &log;
        UserAdministration &administration;
    };

    explicit OwnAccountService(const Ports &ports);

    //! Ends all other tokens of the user. An account without a password gets its first one, and
    //! keeps its tokens.
    void changePassword(const TokenHash &token, const PasswordChange &wanted, const QString &from,
                        ActionDone done);
    [[nodiscard]] Result<DeviceList, RequestError> devices(const TokenHash &token) const;
    //! `not_found` when it is none of one's own.
    void revokeDevice(const TokenHash &token, const DeviceId &device, ActionDone done);
    void deleteAccount(const TokenHash &token, const AccountDeletion &wanted, const QString &from,
                       ActionDone done);

private:
    //! Whose password was right, and its hash then.
    struct Checked
    {
        UserId user;
        QByteArray passwordHash;
    };

    //! `done` once it is sure that whoever holds the token knows the password, too.
    void checkPassword(const TokenHash &token, const QString &password, const QString &from,
                       std::function<void(Result<Checked, RequestError>)> done);
    void checkThatThereIsNone(const UserId &user,
                              const std::function<void(Result<Checked, RequestError>)> &done) const;
    [[nodiscard]] Result<UserId, RequestError> holderOf(const TokenHash &token) const;
    //! Unless the password is another one by now, or the token is good for nothing.
    void storePassword(const Checked &before, const TokenHash &token, const QByteArray &hash,
                       const ActionDone &done);

    Ports m_ports;
};

} // namespace hearth::server
