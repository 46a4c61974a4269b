// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/TokenHash.h"
#include "server/http/HttpMessage.h"
#include "shared/base/Result.h"

#include <optional>

namespace hearth::server {

//! What a good opening handshake asks for.
struct Upgrade
{
    std::optional<TokenHash> token; //!< still to be checked
};

//! Validates an opening handshake as RFC 6455 §4.2.1 and the protocol (subprotocol, origin) want
//! it, since QWebSocketServer takes odd ones and drops bad ones without an answer. The error is the
//! answer.
Result<Upgrade, HttpResponse> checkUpgrade(const HttpRequest &request);

} // namespace hearth::server
