// SPDX-License-Identifier: MIT
#include "app/net/HttpAccountApi.h"

#include "shared/protocol/AccountMessages.h"

#include <QSysInfo>

#include <utility>

namespace hearth::app {

namespace {

HttpRequests::Answered withCredentials(AccountApi::SignedIn answer)
{
    return HttpRequests::withBody<Credentials>(
        "answer",
        [answer = std::move(answer)](const Result<Credentials, AccountFailure> &credentials) {
            if (credentials)
                answer(SignedInAccount{credentials->token, credentials->user});
            else
                answer(Failure{credentials.error()});
        });
}

} // namespace

HttpAccountApi::HttpAccountApi(const KnownKeys &keys)
    : m_requests(keys)
{}

void HttpAccountApi::probe(const ServerAddress &server, Probed answer)
{
    m_requests.get({server, QStringLiteral("/healthz"), {}},
                   [answer = std::move(answer)](const Result<QByteArray, AccountFailure> &body) {
                       // Whoever says no to this question in any words is no Hearth server.
                       if (!body && body.error().kind == AccountFailure::Kind::Refused) {
                           answer(Failure{HttpRequests::stranger()});
                           return;
                       }
                       if (!body) {
                           answer(Failure{body.error()});
                           return;
                       }
                       const auto health = readJson<HealthStatus>(*body, "health");
                       if (health && health->status == QLatin1String("ok"))
                           answer(Done{});
                       else
                           answer(Failure{HttpRequests::stranger()});
                   });
}

void HttpAccountApi::login(const ServerAddress &server, const QString &username,
                           const QString &password, SignedIn answer)
{
    LoginRequest request{username, password, std::nullopt};
    const QString device = QSysInfo::machineHostName();
    if (!checkText(device, TextRules::name, QStringLiteral("device")))
        request.device = device;
    m_requests.post({server, QStringLiteral("/api/v1/login"), {}}, writeJson(request),
                    withCredentials(std::move(answer)));
}

void HttpAccountApi::registerAccount(const ServerAddress &server, const NewAccount &account,
                                     SignedIn answer)
{
    RegisterRequest request{account.username, account.password, std::nullopt, std::nullopt};
    if (!account.displayName.isEmpty())
        request.displayName = account.displayName;
    if (!account.invite.isEmpty())
        request.invite = account.invite;
    m_requests.post({server, QStringLiteral("/api/v1/register"), {}}, writeJson(request),
                    withCredentials(std::move(answer)));
}

void HttpAccountApi::checkSession(const ServerAddress &server, const QString &token, Probed answer)
{
    m_requests.get({server, QStringLiteral("/api/v1/session"), token},
                   HttpRequests::withoutBody(std::move(answer)));
}

void HttpAccountApi::logout(const ServerAddress &server, const QString &token)
{
    m_requests.post({server, QStringLiteral("/api/v1/logout"), token}, QByteArray(),
                    [](const Result<QByteArray, AccountFailure> &) {});
}

} // namespace hearth::app
