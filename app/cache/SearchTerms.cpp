// SPDX-License-Identifier: MIT
#include "app/cache/SearchTerms.h"

#include <QRegularExpression>
#include <QStringList>

namespace hearth::app {

QString searchTerms(const QString &typed)
{
    static const QRegularExpression term(QStringLiteral("\"([^\"]*)\"?|([^\\s\"]+)"));
    static const QRegularExpression sayable(QStringLiteral("[\\p{L}\\p{N}]"));
    QStringList terms;
    for (auto matches = term.globalMatch(typed); matches.hasNext();) {
        const auto match = matches.next();
        const bool isPhrase = match.capturedStart(1) >= 0;
        const QString words = match.captured(isPhrase ? 1 : 2);
        if (!words.contains(sayable))
            continue;
        terms.append(QLatin1Char('"') + words
                     + (isPhrase ? QStringLiteral("\"") : QStringLiteral("\"*")));
    }
    // Side by side means all of them.
    return terms.join(QLatin1Char(' '));
}

} // namespace hearth::app
