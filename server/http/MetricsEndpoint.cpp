// SPDX-License-Identifier: MIT
#include "server/http/MetricsEndpoint.h"

#include "server/accounts/Permissions.h"
#include "server/http/Bearer.h"
#include "server/metrics/ServerMetrics.h"

namespace hearth::server {

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
    if (const auto refusal = refusalOfOrigin(request))
        return respond(errorResponse(*refusal));
    if (request.caller.isLoopback())
        return respond(figures());
    const auto token = requiredToken(request);
    if (!token)
        return respond(errorResponse(token.error()));
    m_accounts.describe(
        *token,
        [this, respond = std::move(respond)](const Result<SessionInfo, RequestError> &whose) {
            if (!whose)
                return respond(errorResponse(whose.error()));
            respond(allows(whose->user.role, Action::SeeMetrics)
                        ? figures()
                        : errorResponse(RequestError{ErrorCode::Forbidden,
                                                     QStringLiteral("this is for admins")}));
        });
}

HttpResponse MetricsEndpoint::figures() const
{
    return {200, m_metrics.text(), {}, "text/plain; version=0.0.4; charset=utf-8"};
}

} // namespace hearth::server
