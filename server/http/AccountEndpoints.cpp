// SPDX-License-Identifier: MIT
#include "server/http/AccountEndpoints.h"

#include "server/http/Answers.h"
#include "server/http/Bearer.h"
#include "server/net/AddressRanges.h"

namespace hearth::server {

namespace {

//! Calls `handle(token, body)` if the request has both.
template <class Body, class Handle>
void withTokenAndBody(const HttpRequest &request, const char *name, const HttpRespond &respond,
                      Handle handle)
{
    const auto token = requiredToken(request);
    if (!token)
        return respond(errorResponse(token.error()));
    const auto body = readJson<Body>(request.body, name);
    if (!body)
        return respond(errorResponse(body.error()));
    handle(*token, *body);
}

} // namespace

AccountEndpoints::AccountEndpoints(AccountPort &accounts, SignInLimit limit)
    : m_accounts(accounts)
    , m_limit(std::move(limit))
{}

void AccountEndpoints::addTo(HttpRouter &router)
{
    router.add("POST", "/api/v1/password",
               std::bind_front(&AccountEndpoints::changePassword, this));
    router.add("GET", "/api/v1/devices", std::bind_front(&AccountEndpoints::listDevices, this));
    router.add("POST", "/api/v1/devices/revoke",
               std::bind_front(&AccountEndpoints::revokeDevice, this));
    router.add("POST", "/api/v1/account/delete",
               std::bind_front(&AccountEndpoints::deleteAccount, this));
}

void AccountEndpoints::changePassword(const HttpRequest &request, HttpRespond respond)
{
    withPassword<PasswordChange>(request, "password", respond, &AccountPort::changePassword);
}

void AccountEndpoints::listDevices(const HttpRequest &request, HttpRespond respond)
{
    const auto token = requiredToken(request);
    if (!token)
        return respond(errorResponse(token.error()));
    m_accounts.listDevices(*token, answerWith<DeviceList>(200, std::move(respond)));
}

void AccountEndpoints::revokeDevice(const HttpRequest &request, HttpRespond respond)
{
    withTokenAndBody<DeviceRevocation>(
        request, "devices", respond, [&](const TokenHash &token, const DeviceRevocation &wanted) {
            m_accounts.revokeDevice(token, wanted.device, answerDone(respond));
        });
}

void AccountEndpoints::deleteAccount(const HttpRequest &request, HttpRespond respond)
{
    withPassword<AccountDeletion>(request, "account", respond, &AccountPort::deleteAccount);
}

template <class Body>
void AccountEndpoints::withPassword(const HttpRequest &request, const char *name,
                                    const HttpRespond &respond, Guarded<Body> carryOut)
{
    if (const auto wait = m_limit(request.caller.address))
        return respond(tooManyResponse(QStringLiteral("too many passwords at a time"), *wait));
    withTokenAndBody<Body>(request, name, respond, [&](const TokenHash &token, const Body &wanted) {
        (m_accounts.*carryOut)(token, wanted, householdOf(request.caller.address).toString(),
                               answerDone(respond));
    });
}

} // namespace hearth::server
