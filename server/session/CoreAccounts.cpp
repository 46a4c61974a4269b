// SPDX-License-Identifier: MIT
#include "server/session/CoreAccounts.h"

#include "server/accounts/AccountService.h"
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

void CoreAccounts::logIn(const LoginRequest &request, CredentialsDone done)
{
    m_core.post([request, done = bringHome<Credentials>(std::move(done))](Core &core) {
        core.accounts().logIn(request, done);
    });
}

void CoreAccounts::logOut(const TokenHash &token, LogOutDone done)
{
    m_core.post([token, done = bringHome<Done>(std::move(done))](Core &core) {
        core.accounts().logOut(token, done);
    });
}

void CoreAccounts::describe(const TokenHash &token, SessionInfoDone done)
{
    m_core.post([token, done = bringHome<SessionInfo>(std::move(done))](Core &core) {
        done(core.accounts().describe(token));
    });
}

void CoreAccounts::admit(const TokenHash &token, AdmitDone done)
{
    m_core.post(
        [token, done = bringHome<Done>(std::move(done))](Core &core) { done(core.admit(token)); });
}

} // namespace hearth::server
