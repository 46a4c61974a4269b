// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/HttpMessage.h"
#include "server/http/HttpRouter.h"
#include "shared/base/Result.h"
#include "shared/protocol/JsonDocument.h"

#include <functional>

namespace hearth::server {

//! The one way out of every endpoint: the struct with its status, or the error with its own.
template <class T>
std::function<void(const Result<T, RequestError> &)> answerWith(int status, HttpRespond respond)
{
    return [status, respond = std::move(respond)](const Result<T, RequestError> &result) {
        respond(result ? HttpResponse{status, writeJson(*result), {}}
                       : errorResponse(result.error()));
    };
}

//! As answerWith(), where there is nothing to say: 204.
inline std::function<void(const Result<Done, RequestError> &)> answerDone(HttpRespond respond)
{
    return [respond = std::move(respond)](const Result<Done, RequestError> &result) {
        respond(result ? HttpResponse{204, {}, {}} : errorResponse(result.error()));
    };
}

} // namespace hearth::server
