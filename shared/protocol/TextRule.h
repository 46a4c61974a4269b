// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/ErrorCode.h"
#include "shared/protocol/Limits.h"

#include <QString>

#include <optional>

namespace hearth {

//! What a string field may hold. A string over its limit is `too_large`; one of the wrong make is
//! `bad_request`.
struct TextRule
{
    enum class Unit { Bytes, CodePoints };
    enum class Empty { Allowed, Refused };
    enum class Make {
        Any,
        Name
    }; //!< Name: no control and no bidirectional-format characters (UAX #9, C0, C1)

    int limit = 0;
    Unit unit = Unit::Bytes;
    Empty empty = Empty::Allowed;
    Make make = Make::Any;
};

namespace TextRules {
inline constexpr TextRule id{Limits::id, TextRule::Unit::Bytes, TextRule::Empty::Refused,
                             TextRule::Make::Any};
inline constexpr TextRule token{Limits::token, TextRule::Unit::Bytes, TextRule::Empty::Refused,
                                TextRule::Make::Any};
inline constexpr TextRule messageText{Limits::messageText, TextRule::Unit::Bytes,
                                      TextRule::Empty::Refused, TextRule::Make::Any};
inline constexpr TextRule name{Limits::name, TextRule::Unit::CodePoints, TextRule::Empty::Refused,
                               TextRule::Make::Name};
inline constexpr TextRule topic{Limits::topic, TextRule::Unit::CodePoints, TextRule::Empty::Allowed,
                                TextRule::Make::Name};
//! What a server says to a client: bounded by the frame only.
inline constexpr TextRule any{static_cast<int>(Limits::frameAfterAuth), TextRule::Unit::Bytes,
                              TextRule::Empty::Allowed, TextRule::Make::Any};
} // namespace TextRules

//! The error of `text` against `rule`, with `field` ("message.send.text") at its head, or nothing.
std::optional<RequestError> checkText(const QString &text, const TextRule &rule,
                                      const QString &field);

} // namespace hearth
