// SPDX-License-Identifier: MIT
#include "app/inspector/filter/FilterCompletion.h"

#include "app/inspector/filter/FilterFields.h"
#include "app/inspector/filter/FilterTokens.h"
#include "app/inspector/filter/FilterValues.h"
#include "app/inspector/filter/SeenFields.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace hearth::app {

namespace {

using Kind = FilterToken::Kind;

bool isWord(const FilterToken &token)
{
    return token.kind == Kind::Word || token.kind == Kind::And || token.kind == Kind::Or
        || token.kind == Kind::Not || token.kind == Kind::Contains;
}

//! In quotes where it would be read as something else.
QString asValue(const QString &text)
{
    const auto tokens = filterTokens(text);
    const bool isBare = tokens.size() == 2 && tokens.front().kind == Kind::Word
        && tokens.front().length == text.size() && !FilterValues::number(text)
        && text != QLatin1String("true") && text != QLatin1String("false")
        && text != QLatin1String("null");
    if (isBare)
        return text;
    QString escaped = text;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    escaped.replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

QStringList fields(const SeenFields &seen)
{
    QStringList all = FilterFields::names();
    all += seen.paths();
    all.append(QStringLiteral("not"));
    return all;
}

QStringList operators(const QString &field)
{
    static const QStringList equality{QStringLiteral("="), QStringLiteral("!=")};
    static const QStringList order{QStringLiteral("<"), QStringLiteral("<="), QStringLiteral(">"),
                                   QStringLiteral(">=")};
    static const QStringList search{QStringLiteral("contains"), QStringLiteral("~")};
    const auto known = FilterFields::byName(field);
    if (!known)
        return equality + order + search;
    switch (*known) {
    case FilterCondition::Field::Direction:
        return equality;
    case FilterCondition::Field::Time:
    case FilterCondition::Field::Size:
    case FilterCondition::Field::Seq:
        return order + equality;
    case FilterCondition::Field::Text:
        return search + equality;
    default:
        return equality + search;
    }
}

QStringList values(const QString &field, const SeenFields &seen)
{
    QStringList all;
    const auto known = FilterFields::byName(field);
    if (known == FilterCondition::Field::Direction)
        return {QStringLiteral("in"), QStringLiteral("out")};
    const QStringList texts =
        known == FilterCondition::Field::Type ? seen.types() : seen.values(field);
    for (const QString &text : texts)
        all.append(asValue(text));
    if (!known)
        all += {QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("null")};
    return all;
}

//! What may follow these tokens.
QStringList following(const std::vector<FilterToken> &before, const SeenFields &seen)
{
    static const QStringList joints{QStringLiteral("and"), QStringLiteral("or")};
    const auto at = [&](std::size_t fromEnd) -> const FilterToken * {
        return before.size() < fromEnd ? nullptr : &before[before.size() - fromEnd];
    };
    const FilterToken *last = at(1);
    if (!last || last->kind == Kind::Open || last->kind == Kind::And || last->kind == Kind::Or
        || last->kind == Kind::Not)
        return fields(seen);
    if (last->isOperator())
        return at(2) ? values(at(2)->text, seen) : QStringList();
    const bool isField = last->kind == Kind::Word && (!at(2) || !at(2)->isOperator());
    return isField ? operators(last->text) + joints : joints;
}

//! Those that begin as was typed, then those of which a later part does.
QStringList matching(const QStringList &all, const QString &typed)
{
    QStringList first;
    QStringList second;
    for (const QString &each : all) {
        if (each.startsWith(typed, Qt::CaseInsensitive)
            || each.startsWith(QLatin1Char('"') + typed, Qt::CaseInsensitive))
            first.append(each);
        else if (each.contains(QLatin1Char('.') + typed, Qt::CaseInsensitive))
            second.append(each);
    }
    return (first + second).mid(0, FilterCompletion::most);
}

} // namespace

FilterCompletion FilterCompletion::of(const QString &text, qsizetype cursor, const SeenFields &seen)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    FilterCompletion completion;
    completion.position = cursor;
    std::vector<FilterToken> before;
    QString typed;
    for (const FilterToken &token : filterTokens(text)) {
        if (token.kind == Kind::End || token.position >= cursor)
            break;
        const bool isHere = cursor <= token.end();
        if (isHere && (isWord(token) || token.kind == Kind::Text || token.kind == Kind::Unclosed)) {
            const qsizetype begin = isWord(token) ? token.position : token.position + 1;
            typed = text.mid(begin, cursor - begin);
            completion.position = token.position;
            completion.length = token.length;
            break;
        }
        before.push_back(token);
    }
    completion.choices = matching(following(before, seen), typed);
    return completion;
}

} // namespace hearth::app
