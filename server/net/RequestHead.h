// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/HttpMessage.h"
#include "shared/base/Result.h"

namespace hearth::server {

//! Above it a head is answered 431.
inline constexpr qsizetype kMaxHeadBytes = 16 * 1024;
//! What QWebSocketServer takes; it drops a head with more without an answer.
inline constexpr int kMaxHeadLines = 100;

//! Where the head ends, its empty line included; nothing while it is not complete.
std::optional<qsizetype> endOfHead(QByteArrayView bytes);

//! Parses a complete head (RFC 9112): HTTP/1.0 or 1.1, exactly one Host from 1.1 on, no doubled
//! Content-Length and none beside Transfer-Encoding, which may be `chunked` alone, CRLF, no control
//! characters. The error is the answer.
Result<HttpRequest, HttpResponse> parseHead(QByteArrayView head);

} // namespace hearth::server
