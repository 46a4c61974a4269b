// SPDX-License-Identifier: MIT
#include "server/session/CoreAccounts.h"

#include "server/accounts/AccountService.h"
#include "server/accounts/OwnAccountService.h"
#include "server/chat/Core.h"
#include "server/session/CoreThread.h"

namespace hearth::server {

CoreAccounts::CoreAccounts(CoreThread &core, Executor home)
    : m_core(core)
    , m_home(std::move(home))
{}

template <class T>
std::function<void(Result<T, RequestError>)>
CoreAccounts::bringHome(std::function<void(Result<T, RequestError>)> done) const
{
    return [home = m_home, done = std::move(done)](const Result<T, RequestError> &result) {
        home([done, result] { done(result); });
    };
}

void CoreAccounts::registerAccount(const RegisterRequest &request, Origin origin,
                                   CredentialsDone done)
{
    m_core.post([request, origin, done = bringHome<Credentials>(std::move(done))](Core &core) {
        core.accounts().registerAccount(request, origin, done);
    });
}

void CoreAccounts::logIn(const LoginRequest &request, const QString &from, CredentialsDone done)
{
    m_core.post([request, from, done = bringHome<Credentials>(std::move(done))](Core &core) {
        core.accounts().logIn(request, from, done);
    });
}

void CoreAccounts::logOut(const TokenHash &token, ActionDone done)
{
    m_core.post([token, done = bringHome<Done>(std::move(done))](Core &core) {
        core.accounts().logOut(token, done);
    });
}

void CoreAccounts::describe(const TokenHash &token, SessionInfoDone done)
{
    m_core.post([token, done = bringHome<SessionInfo>(std::move(done))](Core &core) {
        done(core.describe(token));
    });
}

void CoreAccounts::admit(const TokenHash &token, ActionDone done)
{
    m_core.post(
        [token, done = bringHome<Done>(std::move(done))](Core &core) { done(core.admit(token)); });
}

void CoreAccounts::changePassword(const TokenHash &token, const PasswordChange &wanted,
                                  const QString &from, ActionDone done)
{
    m_core.post([token, wanted, from, done = bringHome<Done>(std::move(done))](Core &core) {
        core.ownAccounts().changePassword(token, wanted, from, done);
    });
}

void CoreAccounts::listDevices(const TokenHash &token, DevicesDone done)
{
    m_core.post([token, done = bringHome<DeviceList>(std::move(done))](Core &core) {
        done(core.ownAccounts().devices(token));
    });
}

void CoreAccounts::revokeDevice(const TokenHash &token, const DeviceId &device, ActionDone done)
{
    m_core.post([token, device, done = bringHome<Done>(std::move(done))](Core &core) {
        core.ownAccounts().revokeDevice(token, device, done);
    });
}

void CoreAccounts::deleteAccount(const TokenHash &token, const AccountDeletion &wanted,
                                 const QString &from, ActionDone done)
{
    m_core.post([token, wanted, from, done = bringHome<Done>(std::move(done))](Core &core) {
        core.ownAccounts().deleteAccount(token, wanted, from, done);
    });
}

} // namespace hearth::server
