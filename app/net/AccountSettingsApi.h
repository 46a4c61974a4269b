// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/AccountApi.h"
#include "shared/protocol/AccountMessages.h"

namespace hearth::app {

//! Where an account is, and what opens it.
struct AccountAccess
{
    ServerAddress server;
    QString token;
};

//! What one changes of an account that one is signed in to, over HTTP. Each call is answered
//! exactly once, from the event loop, within 10 s. A server that is too old answers NotFound.
class AccountSettingsApi
{
public:
    using Changed = std::function<void(const Result<Done, AccountFailure> &)>;
    using Listed = std::function<void(const Result<DeviceList, AccountFailure> &)>;

    virtual ~AccountSettingsApi() = default;

    //! Every other device is signed out with it. Without a `password` it is the account's first,
    //! and all stay signed in. Unauthenticated: that is not the password, or there is one.
    virtual void changePassword(const AccountAccess &account,
                                const std::optional<QString> &password, const QString &newPassword,
                                Changed answer) = 0;
    virtual void listDevices(const AccountAccess &account, Listed answer) = 0;
    //! NotFound: it is signed out already.
    virtual void revokeDevice(const AccountAccess &account, const DeviceId &device,
                              Changed answer) = 0;
    //! Without a `password` where there is none. Unauthenticated: that is not the password, or
    //! there is one. Forbidden: they are the last owner.
    virtual void deleteAccount(const AccountAccess &account, const std::optional<QString> &password,
                               Changed answer) = 0;
};

} // namespace hearth::app
