// SPDX-License-Identifier: MIT
#include "server/http/AuthEndpoints.h"

#include "server/http/Answers.h"
#include "server/http/Bearer.h"
#include "server/net/AddressRanges.h"

namespace hearth::server {

AuthEndpoints::AuthEndpoints(AccountPort &accounts, SignInLimit limit)
    : m_accounts(accounts)
    , m_limit(std::move(limit))
{}

void AuthEndpoints::addTo(HttpRouter &router)
{
    router.add("POST", "/api/v1/register", std::bind_front(&AuthEndpoints::registerAccount, this));
    router.add("POST", "/api/v1/login", std::bind_front(&AuthEndpoints::logIn, this));
    router.add("POST", "/api/v1/logout", std::bind_front(&AuthEndpoints::logOut, this));
    router.add("GET", "/api/v1/session", std::bind_front(&AuthEndpoints::describe, this));
}

std::optional<HttpResponse> AuthEndpoints::refusalToSignIn(const HttpRequest &request) const
{
    if (const auto refusal = refusalOfOrigin(request))
        return errorResponse(*refusal);
    if (const auto wait = m_limit(request.caller.address))
        return tooManyResponse(QStringLiteral("too many sign-ins from this address"), *wait);
    return std::nullopt;
}

void AuthEndpoints::registerAccount(const HttpRequest &request, HttpRespond respond)
{
    if (const auto refusal = refusalToSignIn(request))
        return respond(*refusal);
    const auto body = readJson<RegisterRequest>(request.body, "register");
    if (!body)
        return respond(errorResponse(body.error()));
    const Origin origin = request.caller.isLoopback() ? Origin::Loopback : Origin::Elsewhere;
    m_accounts.registerAccount(*body, origin, answerWith<Credentials>(201, std::move(respond)));
}

void AuthEndpoints::logIn(const HttpRequest &request, HttpRespond respond)
{
    if (const auto refusal = refusalToSignIn(request))
        return respond(*refusal);
    const auto body = readJson<LoginRequest>(request.body, "login");
    if (!body)
        return respond(errorResponse(body.error()));
    m_accounts.logIn(*body, householdOf(request.caller.address).toString(),
                     answerWith<Credentials>(200, std::move(respond)));
}

void AuthEndpoints::logOut(const HttpRequest &request, HttpRespond respond)
{
    const auto token = requiredToken(request);
    if (!token)
        return respond(errorResponse(token.error()));
    m_accounts.logOut(*token, answerDone(std::move(respond)));
}

void AuthEndpoints::describe(const HttpRequest &request, HttpRespond respond)
{
    const auto token = requiredToken(request);
    if (!token)
        return respond(errorResponse(token.error()));
    m_accounts.describe(*token, answerWith<SessionInfo>(200, std::move(respond)));
}

} // namespace hearth::server
