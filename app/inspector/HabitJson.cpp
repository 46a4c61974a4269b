// SPDX-License-Identifier: MIT
#include "app/inspector/HabitJson.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>

namespace hearth::app::HabitJson {

namespace {

constexpr QLatin1String plotsKey("plots");
constexpr QLatin1String alertsKey("alerts");
constexpr QLatin1String pauseKey("pause_s");
constexpr QLatin1String pathKey("path");
constexpr QLatin1String splitKey("split");
constexpr QLatin1String isKey("is");
constexpr QLatin1String valueKey("value");
constexpr std::array comparisons{QLatin1String("above"), QLatin1String("below"),
                                 QLatin1String("equals")};
constexpr int longestPause = 24 * 60 * 60;

QJsonObject written(const PlotSpec &plot)
{
    QJsonObject object{{pathKey, plot.value.toString()}};
    if (plot.split)
        object.insert(splitKey, plot.split->toString());
    return object;
}

QJsonObject written(const EventAlert &alert)
{
    return {{pathKey, alert.path.toString()},
            {isKey, comparisons.at(static_cast<std::size_t>(alert.comparison))},
            {valueKey, alert.value}};
}

std::optional<PlotSpec> readPlot(const QJsonObject &object)
{
    const auto path = EventPath::parse(object.value(pathKey).toString());
    if (!path)
        return std::nullopt;
    return PlotSpec{*path, EventPath::parse(object.value(splitKey).toString())};
}

std::optional<EventAlert> readAlert(const QJsonObject &object)
{
    const auto path = EventPath::parse(object.value(pathKey).toString());
    const auto word =
        std::find(comparisons.begin(), comparisons.end(), object.value(isKey).toString());
    if (!path || word == comparisons.end())
        return std::nullopt;
    return EventAlert{*path, static_cast<EventAlert::Comparison>(word - comparisons.begin()),
                      object.value(valueKey).toString()};
}

template <class T>
QJsonArray writtenAll(const std::vector<T> &all)
{
    QJsonArray list;
    for (const T &one : all)
        list.append(written(one));
    return list;
}

template <class T, class Read>
std::vector<T> readAll(const QJsonValue &list, Read read)
{
    std::vector<T> all;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array) {
        if (auto one = read(value.toObject()))
            all.push_back(std::move(*one));
    }
    return all;
}

} // namespace

void write(QJsonObject &object, const std::vector<PlotSpec> &plots)
{
    object.insert(plotsKey, writtenAll(plots));
}

void write(QJsonObject &object, const std::vector<EventAlert> &alerts, std::chrono::seconds pause)
{
    object.insert(alertsKey, writtenAll(alerts));
    object.insert(pauseKey, static_cast<qint64>(pause.count()));
}

std::vector<PlotSpec> plots(const QJsonObject &object)
{
    return readAll<PlotSpec>(object.value(plotsKey), readPlot);
}

std::vector<EventAlert> alerts(const QJsonObject &object)
{
    return readAll<EventAlert>(object.value(alertsKey), readAlert);
}

std::chrono::seconds pause(const QJsonObject &object)
{
    const int usual = static_cast<int>(EventAlert::usualPause.count());
    return std::chrono::seconds(std::clamp(object.value(pauseKey).toInt(usual), 0, longestPause));
}

} // namespace hearth::app::HabitJson
