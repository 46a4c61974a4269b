// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/AccountPort.h"
#include "server/http/HttpRouter.h"
#include "server/http/SignInLimit.h"

namespace hearth::server {

//! What somebody does with their own account: /api/v1/password, devices, devices/revoke and
//! account/delete. Outlives the exchanges that use it.
class AccountEndpoints
{
public:
    AccountEndpoints(AccountPort &accounts, SignInLimit limit);

    void addTo(HttpRouter &router);

private:
    void changePassword(const HttpRequest &request, HttpRespond respond);
    void listDevices(const HttpRequest &request, HttpRespond respond);
    void revokeDevice(const HttpRequest &request, HttpRespond respond);
    void deleteAccount(const HttpRequest &request, HttpRespond respond);

    template <class Body>
    using Guarded = void (AccountPort::*)(const TokenHash &, const Body &, const QString &,
                                          AccountPort::ActionDone);

    //! What asks for the password again, and so counts as a sign-in.
    template <class Body>
    void withPassword(const HttpRequest &request, const char *name, const HttpRespond &respond,
                      Guarded<Body> carryOut);

    AccountPort &m_accounts;
    SignInLimit m_limit;
};

} // namespace hearth::server
