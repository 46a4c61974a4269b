// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/EventDetail.h"

#include "shared/model/EnumText.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hearth::server {

namespace {

constexpr QLatin1String kName("name");
constexpr QLatin1String kTopic("topic");
constexpr QLatin1String kReadOnly("read_only");
constexpr QLatin1String kRole("role");
constexpr QLatin1String kBanned("banned");
constexpr QLatin1String kVisibility("visibility");

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
    if (visibility)
        object.insert(kVisibility, wordOf(*visibility));
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
        detail.role = valueOf<RoomRole>(*word);
    detail.banned = boolAt(object, kBanned);
    if (const auto word = textAt(object, kVisibility))
        detail.visibility = valueOf<Visibility>(*word);
    return detail;
}

} // namespace hearth::server
