// SPDX-License-Identifier: MIT
#include "server/net/RequestHead.h"
#include "server/net/UpgradeCheck.h"
#include "tests/fuzz/Require.h"
#include "tests/fuzz/Target.h"

using namespace hearth;
using namespace hearth::server;
using hearth::fuzz::require;

namespace {

void checkResponse(const HttpResponse &response)
{
    require(response.status >= 400 && response.status < 600, "a refusal with no status of one");
    const QByteArray bytes = response.toBytes();
    require(bytes.startsWith("HTTP/1.1 "), "an answer that is none");
    require(endOfHead(bytes) && bytes.size() == *endOfHead(bytes) + response.body.size(),
            "an answer whose head has no end, or two");
}

void checkRequest(const HttpRequest &request)
{
    require(request.minorVersion == 0 || request.minorVersion == 1, "an unknown version");
    require(request.values("Host").size() <= 1, "two hosts");
    require(request.values("Content-Length").size() <= 1, "two lengths");
    require(!request.has("Content-Length") || !request.has("Transfer-Encoding"),
            "a length beside a transfer coding");
    require(!request.has("Transfer-Encoding")
                || request.values("Transfer-Encoding").front().toLower() == "chunked",
            "a coding that nobody reads");
    require(request.headers.size() <= static_cast<std::size_t>(kMaxHeadLines), "too many lines");
    for (const HttpHeader &header : request.headers) {
        require(!header.name.isEmpty(), "a header without a name");
        require(!header.value.contains('\r') && !header.value.contains('\n')
                    && !header.value.contains('\0'),
                "a value that ends its line");
    }
    require(!request.target.isEmpty() && !request.target.contains(' '), "a target with a space");
    (void)request.path();
    (void)request.elements("Connection");
}

} // namespace

//! The way of the front door: find the end, parse, and take a WebSocket or not.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto end = endOfHead(bytes);
    if (!end)
        return 0;
    const auto head = parseHead(QByteArrayView(bytes).first(*end));
    if (!head) {
        checkResponse(head.error());
        return 0;
    }
    checkRequest(*head);
    const auto upgrade = checkUpgrade(*head);
    if (!upgrade)
        checkResponse(upgrade.error());
    return 0;
}
