// SPDX-License-Identifier: MIT
#include "app/inspector/filter/FilterWords.h"

namespace hearth::app::FilterWords {

QString patternProblem(const RE2 &pattern)
{
    const QString where = QString::fromStdString(pattern.error_arg());
    switch (pattern.error_code()) {
    case RE2::ErrorMissingParen:
    case RE2::ErrorUnexpectedParen:
        return FilterText::tr("The pattern has a parenthesis too few or too many.");
    case RE2::ErrorMissingBracket:
        return FilterText::tr("The pattern has a [ without its ].");
    case RE2::ErrorBadCharClass:
    case RE2::ErrorBadCharRange:
        return FilterText::tr("The pattern has a range of characters that can't be read: %1")
            .arg(where);
    case RE2::ErrorBadEscape:
    case RE2::ErrorTrailingBackslash:
        return FilterText::tr("The pattern has a backslash that means nothing: %1").arg(where);
    case RE2::ErrorRepeatArgument:
    case RE2::ErrorRepeatSize:
    case RE2::ErrorRepeatOp:
        return FilterText::tr("The pattern repeats what can't be repeated so: %1").arg(where);
    case RE2::ErrorBadPerlOp:
        return FilterText::tr("Patterns can't look ahead or back: %1").arg(where);
    case RE2::ErrorPatternTooLarge:
        return FilterText::tr("The pattern is too large.");
    default:
        return FilterText::tr("The pattern can't be read: %1").arg(where);
    }
}

} // namespace hearth::app::FilterWords
