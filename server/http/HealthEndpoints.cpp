// SPDX-License-Identifier: MIT
#include "server/http/HealthEndpoints.h"

#include "shared/protocol/JsonDocument.h"

namespace hearth::server {

namespace {

HttpResponse wellAndGood()
{
    return {200, writeJson(HealthStatus{QStringLiteral("ok")}), {}};
}

} // namespace

HealthEndpoints::HealthEndpoints(const std::atomic<bool> &draining)
    : m_draining(draining)
{}

void HealthEndpoints::addTo(HttpRouter &router)
{
    router.add("GET", "/healthz",
               [](const HttpRequest &, const HttpRespond &respond) { respond(wellAndGood()); });
    router.add("GET", "/readyz", [this](const HttpRequest &, const HttpRespond &respond) {
        respond(m_draining ? errorResponse(RequestError{ErrorCode::Unavailable,
                                                        QStringLiteral("the server is going away")})
                           : wellAndGood());
    });
}

} // namespace hearth::server
