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

    AccountPort &m_accounts;
    SignInLimit m_limit;
};

} // namespace hearth::server
