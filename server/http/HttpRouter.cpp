// SPDX-License-Identifier: MIT
#include "server/http/HttpRouter.h"

#include <algorithm>

namespace hearth::server {

namespace {

bool fits(const QByteArray &pattern, const QByteArray &path)
{
    if (!pattern.contains('{'))
        return pattern == path;
    const QByteArrayList wanted = pattern.split('/');
    const QByteArrayList given = path.split('/');
    return std::equal(wanted.begin(), wanted.end(), given.begin(), given.end(),
                      [](const QByteArray &segment, const QByteArray &found) {
                          return segment.startsWith('{') ? !found.isEmpty() : segment == found;
                      });
}

} // namespace

void HttpRouter::add(const QByteArray &method, const QByteArray &path, HttpHandler handler)
{
    m_routes.push_back({method, path, std::move(handler)});
}

QByteArrayList HttpRouter::routes() const
{
    QByteArrayList routes;
    for (const Route &route : m_routes)
        routes.append(route.method + ' ' + route.path);
    return routes;
}

Result<HttpHandler, HttpResponse> HttpRouter::find(const HttpRequest &request) const
{
    const QByteArray path = request.path();
    QByteArrayList allowed;
    for (const Route &route : m_routes) {
        if (!fits(route.path, path))
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
