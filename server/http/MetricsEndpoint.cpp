// SPDX-License-Identifier: MIT
#include "server/http/MetricsEndpoint.h"

#include "server/http/Bearer.h"
#include "server/metrics/ServerMetrics.h"

namespace hearth::server {

namespace {

HttpResponse refusal(ErrorCode code, const QString &message)
{
    return errorResponse(RequestError{code, message});
}

bool maySeeFigures(Role role)
{
    return role == Role::Owner || role == Role::Admin;
}

} // namespace

MetricsEndpoint::MetricsEndpoint(AccountPort &accounts, const ServerMetrics &metrics)
    : m_accounts(accounts)
    , m_metrics(metrics)
{}

void MetricsEndpoint::addTo(HttpRouter &router)
{
    router.add("GET", "/metrics", std::bind_front(&MetricsEndpoint::answer, this));
}

void MetricsEndpoint::answer(const HttpRequest &request, HttpRespond respond) const
{
    if (!isOwnOrigin(request))
        return respond(refusal(ErrorCode::Forbidden, QStringLiteral("this origin is not allowed")));
    if (request.caller.isLoopback())
        return respond(figures());
    const auto bearer = bearerOf(request);
    if (!bearer)
        return respond(errorResponse(bearer.error()));
    if (!bearer->has_value())
        return respond(
            refusal(ErrorCode::Unauthenticated, QStringLiteral("a bearer token is missing")));
    m_accounts.describe(
        **bearer,
        [this, respond = std::move(respond)](const Result<SessionInfo, RequestError> &whose) {
            if (!whose)
                return respond(errorResponse(whose.error()));
            respond(maySeeFigures(whose->user.role)
                        ? figures()
                        : refusal(ErrorCode::Forbidden, QStringLiteral("this is for admins")));
        });
}

HttpResponse MetricsEndpoint::figures() const
{
    return {200, m_metrics.text(), {}, "text/plain; version=0.0.4; charset=utf-8"};
}

} // namespace hearth::server
