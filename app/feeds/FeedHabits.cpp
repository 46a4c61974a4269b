// SPDX-License-Identifier: MIT
#include "app/feeds/FeedHabits.h"

#include "app/inspector/HabitJson.h"

#include <QJsonDocument>

namespace hearth::app {

QByteArray FeedHabits::toJson() const
{
    if (*this == FeedHabits())
        return {};
    QJsonObject object;
    HabitJson::write(object, plots);
    HabitJson::write(object, alerts, pause);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

FeedHabits FeedHabits::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {HabitJson::plots(object), HabitJson::alerts(object), HabitJson::pause(object)};
}

} // namespace hearth::app
