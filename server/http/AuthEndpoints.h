// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/AccountPort.h"
#include "server/http/HttpRouter.h"
#include "server/http/SignInLimit.h"

#include <optional>

namespace hearth::server {

//! /api/v1/register, login, logout and session. Outlives the exchanges that use it.
class AuthEndpoints
{
public:
    AuthEndpoints(AccountPort &accounts, SignInLimit limit);

    void addTo(HttpRouter &router);

private:
    void registerAccount(const HttpRequest &request, HttpRespond respond);
    void logIn(const HttpRequest &request, HttpRespond respond);
    void logOut(const HttpRequest &request, HttpRespond respond);
    void describe(const HttpRequest &request, HttpRespond respond);

    [[nodiscard]] std::optional<HttpResponse> refusalToSignIn(const HttpRequest &request) const;

    AccountPort &m_accounts;
    SignInLimit m_limit;
};

} // namespace hearth::server
