// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/Enums.h"

#include <QString>

#include <chrono>
#include <optional>

namespace hearth {

enum class ErrorCode {
    BadRequest,
    Unauthenticated,
    Forbidden,
    NotFound,
    Conflict,
    RateLimited,
    TooLarge,
    Unavailable,
    Internal
};

template <>
struct EnumWords<ErrorCode>
{
    static constexpr std::array<std::string_view, 9> words{
        "bad_request",  "unauthenticated", "forbidden",   "not_found", "conflict",
        "rate_limited", "too_large",       "unavailable", "internal"};
};

//! Why a request is refused. `message` is for a person, names the field, and never holds internals.
struct RequestError
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    std::optional<std::chrono::milliseconds> retryAfter{}; //!< where it is known when to come back

    friend bool operator==(const RequestError &, const RequestError &) = default;
};

} // namespace hearth
