// SPDX-License-Identifier: MIT
#include "app/cache/JsonList.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hearth::app::JsonList {

namespace {

QString written(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayIn(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

QJsonArray arrayOf(const std::vector<UserId> &ids)
{
    QJsonArray array;
    for (const auto &id : ids)
        array.append(id.toString());
    return array;
}

std::vector<UserId> idsOf(const QJsonArray &array)
{
    std::vector<UserId> ids;
    for (const auto &id : array)
        ids.emplace_back(id.toString());
    return ids;
}

} // namespace

QString ofIds(const std::vector<UserId> &ids)
{
    return written(arrayOf(ids));
}

std::vector<UserId> toIds(const QString &text)
{
    return idsOf(arrayIn(text));
}

QString ofReactions(const std::vector<Reaction> &reactions)
{
    QJsonArray array;
    for (const auto &reaction : reactions)
        array.append(QJsonArray{reaction.emoji, arrayOf(reaction.users)});
    return written(array);
}

std::vector<Reaction> toReactions(const QString &text)
{
    std::vector<Reaction> reactions;
    for (const auto &entry : arrayIn(text))
        reactions.push_back({entry[0].toString(), idsOf(entry[1].toArray())});
    return reactions;
}

} // namespace hearth::app::JsonList
