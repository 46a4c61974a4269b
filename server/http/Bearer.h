// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/TokenHash.h"
#include "server/http/HttpMessage.h"
#include "shared/base/Result.h"

#include <optional>

namespace hearth::server {

//! The hash of the token of `Authorization: Bearer` (RFC 6750 §2.1), nothing when there is no such
//! header, or `unauthenticated` when the header holds anything else.
Result<std::optional<TokenHash>, RequestError> bearerOf(const HttpRequest &request);

//! `forbidden` when a browser's page of another origin that is not allowed sends the request. One
//! without Origin is none of a browser's page (RFC 6454 §7), or a page's own: over loopback it has
//! to name one of OwnNames, too.
std::optional<RequestError> refusalOfOrigin(const HttpRequest &request);

//! The token that a request of our own origin has to carry; else what it is refused with.
Result<TokenHash, RequestError> requiredToken(const HttpRequest &request);

} // namespace hearth::server
