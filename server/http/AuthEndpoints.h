// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/AccountPort.h"
#include "server/http/HttpRouter.h"

namespace hearth::server {

//! /api/v1/register, login, logout and session. Outlives the exchanges that use it.
class AuthEndpoints
{
public:
    explicit AuthEndpoints(AccountPort &accounts);

    void addTo(HttpRouter &router);

private:
    void registerAccount(const HttpRequest &request, HttpRespond respond);
    void logIn(const HttpRequest &request, HttpRespond respond);
    void logOut(const HttpRequest &request, HttpRespond respond);
    void describe(const HttpRequest &request, HttpRespond respond);

    AccountPort &m_accounts;
};

} // namespace hearth::server
