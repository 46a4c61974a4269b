// SPDX-License-Identifier: MIT
#include "server/net/UpgradeCheck.h"

#include "server/http/Bearer.h"
#include "shared/protocol/Version.h"

#include <algorithm>

namespace hearth::server {

namespace {

constexpr int kKeyBytes = 16; // RFC 6455 §4.1
constexpr QByteArrayView kVersion = "13";

bool hasToken(const HttpRequest &request, QByteArrayView name, QByteArrayView token)
{
    const auto elements = request.elements(name);
    return std::any_of(elements.begin(), elements.end(), [token](const QByteArray &element) {
        return element.compare(token, Qt::CaseInsensitive) == 0;
    });
}

bool hasValidKey(const HttpRequest &request)
{
    const auto keys = request.values("Sec-WebSocket-Key");
    if (keys.size() != 1)
        return false;
    const auto key =
        QByteArray::fromBase64Encoding(keys.front(), QByteArray::AbortOnBase64DecodingErrors);
    // The encoding of 16 bytes has 24 characters; Qt would take it without its padding too.
    return key && (*key).size() == kKeyBytes && keys.front().size() == 24;
}

bool announcesBody(const HttpRequest &request)
{
    const auto lengths = request.values("Content-Length");
    return request.has("Transfer-Encoding")
        || std::any_of(lengths.begin(), lengths.end(),
                       [](const QByteArray &length) { return length != "0"; });
}

bool asksForOurSubprotocol(const HttpRequest &request)
{
    const auto asked = request.elements("Sec-WebSocket-Protocol");
    return !request.has("Sec-WebSocket-Protocol")
        || std::any_of(asked.begin(), asked.end(), [](const QByteArray &name) {
               return QLatin1String(name) == kSubprotocolJson
                   || QLatin1String(name) == kSubprotocolMessagePack;
           });
}

std::optional<HttpResponse> refusal(const HttpRequest &request)
{
    if (request.method != "GET") {
        HttpResponse response = errorResponse(405, QStringLiteral("a WebSocket begins with GET"));
        response.headers.push_back({"Allow", "GET"});
        return response;
    }
    const auto bad = [](const char *why) { return errorResponse(400, QString::fromUtf8(why)); };
    if (request.minorVersion < 1)
        return bad("a WebSocket needs HTTP/1.1");
    if (!hasToken(request, "Upgrade", "websocket"))
        return bad("Upgrade does not say websocket");
    if (!hasToken(request, "Connection", "upgrade"))
        return bad("Connection does not say Upgrade");
    const auto versions = request.values("Sec-WebSocket-Version");
    if (versions.size() != 1)
        return bad("Sec-WebSocket-Version has to be there once");
    if (versions.front() != kVersion) {
        HttpResponse response = errorResponse(426, QStringLiteral("the WebSocket version is 13"));
        response.headers.push_back({"Upgrade", "websocket"});
        response.headers.push_back({"Sec-WebSocket-Version", kVersion.toByteArray()});
        return response;
    }
    if (!hasValidKey(request))
        return bad("Sec-WebSocket-Key is not 16 bytes in base64");
    if (announcesBody(request))
        return bad("an opening handshake has no body");
    // A browser always says where the page is from (RFC 6455 §4.1).
    if (const auto origin = request.has("Origin") ? refusalOfOrigin(request) : std::nullopt)
        return errorResponse(*origin);
    if (!asksForOurSubprotocol(request))
        return bad("none of the subprotocols asked for is spoken here");
    return std::nullopt;
}

} // namespace

Result<Upgrade, HttpResponse> checkUpgrade(const HttpRequest &request)
{
    if (const auto response = refusal(request))
        return Failure{*response};
    const auto bearer = bearerOf(request);
    if (!bearer)
        return Failure{errorResponse(bearer.error())};
    return Upgrade{*bearer};
}

} // namespace hearth::server
