// SPDX-License-Identifier: MIT
#include "server/http/HttpRouter.h"

#include <QByteArrayList>

namespace hearth::server {

void HttpRouter::add(const QByteArray &method, const QByteArray &path, HttpHandler handler)
{
    m_routes.push_back({method, path, std::move(handler)});
}

Result<HttpHandler, HttpResponse> HttpRouter::find(const HttpRequest &request) const
{
    const QByteArray path = request.path();
    QByteArrayList allowed;
    for (const Route &route : m_routes) {
        if (route.path != path)
            continue;
        if (route.method == request.method)
            return route.handler;
        allowed.append(route.method);
    }
    if (allowed.isEmpty())
        return Failure{errorResponse(404, QStringLiteral("there is nothing at this address"))};
    HttpResponse response = errorResponse(405, QStringLiteral("this address takes other methods"));
    response.headers.push_back({"Allow", allowed.join(", ")});
    return Failure{response};
}

} // namespace hearth::server
