// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/EventDetail.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hearth::server {

namespace {

constexpr QLatin1String kName("name");
constexpr QLatin1String kTopic("topic");
constexpr QLatin1String kReadOnly("read_only");
constexpr QLatin1String kRole("role");
constexpr QLatin1String kBanned("banned");

QString wordOf(RoomRole role)
{
    const std::string_view word = EnumWords<RoomRole>::words[static_cast<std::size_t>(role)];
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

std::optional<RoomRole> roleOf(const QString &word)
{
    for (const RoomRole role : {RoomRole::Owner, RoomRole::Moderator, RoomRole::Member}) {
        if (wordOf(role) == word)
            return role;
    }
    return std::nullopt;
}

std::optional<QString> textAt(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<bool> boolAt(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

} // namespace

std::optional<QString> EventDetail::toJson() const
{
    QJsonObject object;
    if (name)
        object.insert(kName, *name);
    if (topic)
        object.insert(kTopic, *topic);
    if (readOnly)
        object.insert(kReadOnly, *readOnly);
    if (role)
        object.insert(kRole, wordOf(*role));
    if (banned)
        object.insert(kBanned, *banned);
    if (object.isEmpty())
        return std::nullopt;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

EventDetail EventDetail::fromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    EventDetail detail;
    detail.name = textAt(object, kName);
    detail.topic = textAt(object, kTopic);
    detail.readOnly = boolAt(object, kReadOnly);
    if (const auto word = textAt(object, kRole))
        detail.role = roleOf(*word);
    detail.banned = boolAt(object, kBanned);
    return detail;
}

} // namespace hearth::server
