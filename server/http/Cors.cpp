// SPDX-License-Identifier: MIT
#include "server/http/Cors.h"

#include "server/http/Bearer.h"

namespace hearth::server::Cors {

bool isPreflight(const HttpRequest &request)
{
    return request.method == "OPTIONS" && request.has("Origin")
        && request.has("Access-Control-Request-Method");
}

void answerPreflight(const HttpRequest &request, const HttpRespond &respond)
{
    if (const auto refusal = refusalOfOrigin(request))
        return respond(errorResponse(*refusal));
    HttpResponse response{204, {}, {}};
    response.headers.push_back({"Access-Control-Allow-Methods", "GET, POST"});
    response.headers.push_back(
        {"Access-Control-Allow-Headers", "Authorization, Content-Type, Last-Event-ID"});
    response.headers.push_back({"Access-Control-Max-Age", "600"});
    respond(response);
}

void letRead(const HttpRequest &request, HttpResponse &response)
{
    if (!request.isOfAllowedOrigin)
        return;
    // As the browser wrote it, and never a wildcard.
    response.headers.push_back({"Access-Control-Allow-Origin", request.values("Origin").front()});
    response.headers.push_back({"Access-Control-Expose-Headers", "Retry-After"});
}

} // namespace hearth::server::Cors
