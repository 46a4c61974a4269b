// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/ErrorCode.h"
#include "shared/protocol/Limits.h"

#include <QString>

#include <optional>

namespace hearth {

//! What a string field may hold. A string over its limit is `too_large`; one of the wrong make is
//! `bad_request`. U+0000 is no string's: it ends strings in too many places behind us.
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
inline constexpr TextRule statusText{Limits::statusText, TextRule::Unit::CodePoints,
                                     TextRule::Empty::Allowed, TextRule::Make::Name};
inline constexpr TextRule emoji{Limits::emoji, TextRule::Unit::Bytes, TextRule::Empty::Refused,
                                TextRule::Make::Name};
inline constexpr TextRule query{Limits::query, TextRule::Unit::CodePoints, TextRule::Empty::Refused,
                                TextRule::Make::Any};
inline constexpr TextRule cursor{Limits::cursor, TextRule::Unit::Bytes, TextRule::Empty::Refused,
                                 TextRule::Make::Any};
inline constexpr TextRule noticeBody{Limits::noticeBody, TextRule::Unit::Bytes,
                                     TextRule::Empty::Allowed, TextRule::Make::Any};
inline constexpr TextRule link{Limits::link, TextRule::Unit::Bytes, TextRule::Empty::Refused,
                               TextRule::Make::Name};
//! What a server says to a client: bounded by the frame only.
inline constexpr TextRule any{static_cast<int>(Limits::frameAfterAuth), TextRule::Unit::Bytes,
                              TextRule::Empty::Allowed, TextRule::Make::Any};
} // namespace TextRules

//! The most bytes of UTF-8 that a string within the rule's limit can have.
constexpr qint64 mostBytes(const TextRule &rule)
{
    return rule.unit == TextRule::Unit::Bytes ? rule.limit : qint64(rule.limit) * 4;
}

//! The error of a string over its limit.
RequestError tooLong(const TextRule &rule, const QString &field);

//! The error of `text` against `rule`, with `field` ("message.send.text") at its head, or nothing.
std::optional<RequestError> checkText(const QString &text, const TextRule &rule,
                                      const QString &field);

} // namespace hearth
