// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/CodeLanguage.h"

#include <QChar>
#include <QStringView>

#include <algorithm>
#include <vector>

namespace hearth::app {

//! What a tokenizer has to know of a language. Empty views and a null sign: the language has none.
struct LanguageRules
{
    QStringView lineComment;
    QStringView commentBegin;
    QStringView commentEnd;
    QStringView quotes; //!< each character is one
    QStringView longQuote; //!< a string of several lines
    QStringView otherLongQuote;
    QChar nameSign; //!< before a name
    bool namesBeginLines = false;
    bool keysAreNames = false; //!< a string before a colon is a name
    bool stringsOfLines = false; //!< any string may go over lines
    bool singleQuotesEscape = true; //!< a backslash in '…' escapes
    std::vector<QStringView> keywords; //!< sorted

    [[nodiscard]] bool isKeyword(QStringView word) const
    {
        return std::binary_search(keywords.begin(), keywords.end(), word);
    }
};

//! None for what is plain, and for diffs, which go by lines. Lives for ever.
[[nodiscard]] const LanguageRules *rulesOf(CodeLanguage language);

} // namespace hearth::app
