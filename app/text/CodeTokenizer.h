// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/CodeLanguage.h"

#include <QStringView>

#include <vector>

namespace hearth::app {

//! A stretch of code that is drawn in a colour of its own; what lies between tokens is plain.
struct CodeToken
{
    enum class Kind { Keyword, String, Number, Comment, Name, Added, Removed };

    Kind kind = Kind::Keyword;
    qsizetype begin = 0;
    qsizetype length = 0;

    friend bool operator==(const CodeToken &, const CodeToken &) = default;
};

//! In the order of the code, without overlap, `most` at most. One walk over the code.
//! Name is what the language marks as one: a key of JSON, a $variable, an #include, a @decorator,
//! and the places of a diff.
[[nodiscard]] std::vector<CodeToken> tokensOf(QStringView code, CodeLanguage language, int most);

} // namespace hearth::app
