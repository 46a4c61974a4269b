// SPDX-License-Identifier: MIT
#include "app/desk/SourceHabits.h"

#include "app/inspector/HabitJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hearth::app {

namespace {

constexpr QLatin1String filterKey("filter");
constexpr QLatin1String columnsKey("columns");
constexpr QLatin1String highlightsKey("highlights");

QStringList readTexts(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array) {
        if (value.isString())
            texts.append(value.toString());
    }
    return texts;
}

} // namespace

QByteArray SourceHabits::toJson() const
{
    if (*this == SourceHabits())
        return {};
    QJsonObject object{{filterKey, filter},
                       {columnsKey, QJsonArray::fromStringList(columns)},
                       {highlightsKey, QJsonArray::fromStringList(highlights)}};
    HabitJson::write(object, plots);
    HabitJson::write(object, alerts, pause);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

SourceHabits SourceHabits::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {object.value(filterKey).toString(),
            readTexts(object.value(columnsKey)),
            readTexts(object.value(highlightsKey)),
            HabitJson::plots(object),
            HabitJson::alerts(object),
            HabitJson::pause(object)};
}

} // namespace hearth::app
