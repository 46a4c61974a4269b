// SPDX-License-Identifier: MIT
#include "server/FlagValues.h"

#include <algorithm>

namespace hearth::server {

std::optional<std::pair<QString, QString>> splitHostAndPort(const QString &value)
{
    const qsizetype colon = value.lastIndexOf(QLatin1Char(':'));
    if (colon <= 0)
        return std::nullopt;
    QString host = value.left(colon);
    const bool bracketed = host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']'));
    if (bracketed)
        host = host.mid(1, host.size() - 2);
    if (bracketed != host.contains(QLatin1Char(':')))
        return std::nullopt;
    return std::pair(host, value.mid(colon + 1));
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
}

std::optional<qint64> numberWithin(const QString &text, qint64 least, qint64 most)
{
    bool fits = false;
    const qint64 number = isDigits(text) ? text.toLongLong(&fits) : 0;
    return fits && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace hearth::server
