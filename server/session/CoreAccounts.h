// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/AccountPort.h"
#include "shared/base/Executor.h"

namespace hearth::server {

class CoreThread;

//! Asks the core's accounts from another thread and brings the answers home to it.
class CoreAccounts final : public AccountPort
{
public:
    CoreAccounts(CoreThread &core, Executor home);

    void registerAccount(const RegisterRequest &request, Origin origin,
                         CredentialsDone done) override;
    void logIn(const LoginRequest &request, const QString &from, CredentialsDone done) override;
    void logOut(const TokenHash &token, ActionDone done) override;
    void describe(const TokenHash &token, SessionInfoDone done) override;
    void admit(const TokenHash &token, ActionDone done) override;
    void changePassword(const TokenHash &token, const PasswordChange &wanted, const QString &from,
                        ActionDone done) override;
    void listDevices(const TokenHash &token, DevicesDone done) override;
    void revokeDevice(const TokenHash &token, const DeviceId &device, ActionDone done) override;
    void deleteAccount(const TokenHash &token, const AccountDeletion &wanted, const QString &from,
                       ActionDone done) override;

private:
    template <class T>
    std::function<void(Result<T, RequestError>)>
    bringHome(std::function<void(Result<T, RequestError>)> done) const;

    CoreThread &m_core;
    Executor m_home;
};

} // namespace hearth::server
