// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/HttpMessage.h"
#include "server/net/AddressRanges.h"

namespace hearth::server {

//! Of a trusted proxy's request the caller is the last address in X-Forwarded-For that is not
//! itself a trusted proxy's; what stands before it anyone may have written. Of all others it is the
//! peer, and a forwarding header only says that the request is forwarded.
[[nodiscard]] Caller callerOf(const HttpRequest &request, const QHostAddress &peer,
                              const AddressRanges &proxies);

} // namespace hearth::server
