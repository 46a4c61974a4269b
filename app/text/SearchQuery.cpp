// SPDX-License-Identifier: MIT
#include "app/text/SearchQuery.h"

#include <QRegularExpression>
#include <QStringList>

namespace hearth::app {

namespace {

const QRegularExpression &part()
{
    static const QRegularExpression expression(
        QStringLiteral("(?:from|in|before|after):(?=\\s|\\z)"
                       "|(?:(from|in|before|after):)?(\"[^\"]*\"?|[^\\s\"]+)"),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

//! Without the sign of people or of rooms before it.
QString nameIn(QString value)
{
    value.remove(QLatin1Char('"'));
    return value.startsWith(QLatin1Char('@')) || value.startsWith(QLatin1Char('#'))
        ? value.mid(1)
        : value.trimmed();
}

//! Invalid if it is none.
QDate dayIn(const QString &value, QDate today)
{
    if (value.compare(QLatin1String("today"), Qt::CaseInsensitive) == 0)
        return today;
    if (value.compare(QLatin1String("yesterday"), Qt::CaseInsensitive) == 0)
        return today.addDays(-1);
    return QDate::fromString(value, Qt::ISODate);
}

} // namespace

SearchQuery SearchQuery::parse(const QString &typed, QDate today)
{
    SearchQuery query;
    QStringList words;
    for (auto parts = part().globalMatch(typed); parts.hasNext();) {
        const auto match = parts.next();
        const QString name = match.captured(1).toLower();
        const QString value = match.captured(2);
        if (value.isEmpty())
            continue;
        if (name.isEmpty()) {
            words.append(value);
        } else if (name == QLatin1String("from")) {
            query.from = nameIn(value);
        } else if (name == QLatin1String("in")) {
            query.in = nameIn(value);
        } else {
            const QDate day = dayIn(value, today);
            if (!day.isValid())
                query.unreadable = value;
            else if (name == QLatin1String("before"))
                query.before = day;
            else
                query.after = day;
        }
    }
    query.words = words.join(QLatin1Char(' '));
    return query;
}

QString SearchQuery::withoutRoom(const QString &typed)
{
    QStringList kept;
    for (auto parts = part().globalMatch(typed); parts.hasNext();) {
        const auto match = parts.next();
        if (match.captured(1).compare(QLatin1String("in"), Qt::CaseInsensitive) != 0)
            kept.append(match.captured());
    }
    return kept.join(QLatin1Char(' '));
}

QString SearchQuery::serverWords() const
{
    QStringList result;
    for (auto parts = part().globalMatch(words); parts.hasNext();) {
        const QString word = parts.next().captured();
        // The server takes a star after two characters and more.
        const bool isBeginning = !word.startsWith(QLatin1Char('"'))
            && !word.endsWith(QLatin1Char('*')) && word.size() >= 2
            && word.back().isLetterOrNumber();
        result.append(isBeginning ? word + QLatin1Char('*') : word);
    }
    return result.join(QLatin1Char(' '));
}

} // namespace hearth::app
