// SPDX-License-Identifier: MIT
#include "app/models/QuoteText.h"

#include "app/text/MessageParser.h"

#include <QStringList>

namespace hearth::app {

namespace {

// Of these many more characters nobody sees the first line.
constexpr qsizetype longestLine = 200;
constexpr qsizetype mostRead = 10 * longestLine;

} // namespace

QString firstLineOf(const QString &text)
{
    for (const QString &line : withoutMarkup(text.left(mostRead)).split(QLatin1Char('\n'))) {
        const QString plain = line.simplified();
        if (!plain.isEmpty())
            return plain.size() > longestLine ? plain.left(longestLine) + QStringLiteral("…")
                                              : plain;
    }
    return {};
}

QString withoutMarkup(const QString &text)
{
    return MessageParser({}, {}).parse(text).plain;
}

} // namespace hearth::app
