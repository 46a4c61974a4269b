// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace hearth::app {

//! A piece of a filter as it was typed (docs/inspector.md).
struct FilterToken
{
    enum class Kind {
        Open, //!< (
        Close,
        And,
        Or,
        Not,
        Equal,
        Unequal,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Contains,
        Matches, //!< ~
        Word, //!< a field, or a value without quotes
        Text, //!< in quotes, and `text` is what stands between them
        Unclosed, //!< a text whose quotes do not end
        Unknown, //!< a sign that means nothing here
        End //!< behind all others, always there
    };

    Kind kind = Kind::End;
    qsizetype position = 0; //!< in UTF-16 units, as QString counts
    qsizetype length = 0;
    QString text;

    [[nodiscard]] bool isOperator() const { return kind >= Kind::Equal && kind <= Kind::Matches; }

    [[nodiscard]] qsizetype end() const { return position + length; }
};

//! Of any text; what cannot be read is a token as well.
[[nodiscard]] std::vector<FilterToken> filterTokens(QStringView text);

} // namespace hearth::app
