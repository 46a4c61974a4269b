// SPDX-License-Identifier: MIT
#include "server/http/Bearer.h"

#include "shared/protocol/Limits.h"

namespace hearth::server {

namespace {

//! Whether a browser may leave out the Origin of a page's request to its own site (Fetch standard,
//! "append a request `Origin` header").
bool mayHideItsOrigin(const HttpRequest &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

bool isOwnOrigin(const HttpRequest &request)
{
    const std::vector<QByteArray> origins = request.values("Origin");
    // A site may let its name point to this machine (DNS rebinding), and would then be its own
    // origin here, with the rights of the machine's people.
    if (origins.empty())
        return !request.caller.isLoopback() || request.isForOwnName || !mayHideItsOrigin(request);
    const std::vector<QByteArray> hosts = request.values("Host");
    if (origins.size() != 1 || hosts.size() != 1 || !request.isForOwnName)
        return false;
    const QByteArray host = hosts.front().toLower();
    const QByteArray origin = origins.front().toLower();
    return origin == "http://" + host || origin == "https://" + host;
}

} // namespace

Result<std::optional<TokenHash>, RequestError> bearerOf(const HttpRequest &request)
{
    constexpr QByteArrayView scheme = "bearer ";
    const std::vector<QByteArray> lines = request.values("Authorization");
    if (lines.empty())
        return std::optional<TokenHash>();
    const QByteArray &line = lines.front();
    const QByteArray token = line.mid(scheme.size()).trimmed();
    if (lines.size() != 1 || line.left(scheme.size()).toLower() != scheme || token.isEmpty()
        || token.size() > Limits::token)
        return Failure{RequestError{ErrorCode::Unauthenticated,
                                    QStringLiteral("Authorization is not one bearer token")}};
    return std::optional(TokenHash::ofToken(QString::fromUtf8(token)));
}

Result<TokenHash, RequestError> requiredToken(const HttpRequest &request)
{
    if (const auto refusal = refusalOfOrigin(request))
        return Failure{*refusal};
    const auto bearer = bearerOf(request);
    if (!bearer)
        return Failure{bearer.error()};
    if (!bearer->has_value())
        return Failure{
            RequestError{ErrorCode::Unauthenticated, QStringLiteral("a bearer token is missing")}};
    return **bearer;
}

std::optional<RequestError> refusalOfOrigin(const HttpRequest &request)
{
    if (request.isOfAllowedOrigin || isOwnOrigin(request))
        return std::nullopt;
    // Whoever runs a proxy that tells of nobody reads this in the app.
    if (!request.has("Origin"))
        return RequestError{
            ErrorCode::Forbidden,
            QStringLiteral("the Host is not one of this server's names; a proxy in front of it has "
                           "to set X-Forwarded-For, and to be named with --trusted-proxy")};
    return RequestError{ErrorCode::Forbidden, QStringLiteral("this origin is not allowed")};
}

} // namespace hearth::server
