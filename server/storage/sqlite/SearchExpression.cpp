// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/SearchExpression.h"

#include <QStringList>

#include <algorithm>

namespace hearth::server {

namespace {

constexpr QLatin1Char kQuote('"');
constexpr QLatin1Char kPrefix('*');
//! Too many words begin with a single letter.
constexpr qsizetype kShortestPrefix = 2;

//! Whether the tokenizer finds something in it.
bool hasWord(const QString &text)
{
    const auto codePoints = text.toUcs4();
    return std::any_of(codePoints.begin(), codePoints.end(),
                       [](uint codePoint) { return QChar::isLetterOrNumber(codePoint); });
}

void add(QStringList &terms, QString text)
{
    const bool endsOpen = text.endsWith(kPrefix);
    text.remove(kPrefix);
    const bool isPrefix = endsOpen && text.size() >= kShortestPrefix;
    if (hasWord(text))
        terms.append(kQuote + text + kQuote + (isPrefix ? QStringLiteral(" *") : QString()));
}

} // namespace

std::optional<QString> searchExpression(const QString &text)
{
    QStringList terms;
    // Every other part was within quotes; a quote that is left open goes to the end.
    const QStringList parts = text.split(kQuote);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1) {
            add(terms, parts[i]);
            continue;
        }
        for (const QString &word : parts[i].simplified().split(QLatin1Char(' ')))
            add(terms, word);
    }
    if (terms.isEmpty())
        return std::nullopt;
    return terms.join(QStringLiteral(" AND "));
}

} // namespace hearth::server
