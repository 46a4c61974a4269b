// SPDX-License-Identifier: MIT
#include "app/feeds/FeedHabits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace hearth::app {

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

struct AlertWords
{
    Q_DECLARE_TR_FUNCTIONS(FeedAlert)
};

QJsonObject write(const PlotSpec &plot)
{
    QJsonObject object{{pathKey, plot.value.toString()}};
    if (plot.split)
        object.insert(splitKey, plot.split->toString());
    return object;
}

QJsonObject write(const FeedAlert &alert)
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

std::optional<FeedAlert> readAlert(const QJsonObject &object)
{
    const auto path = EventPath::parse(object.value(pathKey).toString());
    const auto word =
        std::find(comparisons.begin(), comparisons.end(), object.value(isKey).toString());
    if (!path || word == comparisons.end())
        return std::nullopt;
    return FeedAlert{*path, static_cast<FeedAlert::Comparison>(word - comparisons.begin()),
                     object.value(valueKey).toString()};
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

QString FeedAlert::comparisonWord() const
{
    switch (comparison) {
    case Comparison::Above:
        return AlertWords::tr("above");
    case Comparison::Below:
        return AlertWords::tr("below");
    case Comparison::Equals:
        return AlertWords::tr("equal to");
    }
    return {};
}

QString FeedAlert::toText() const
{
    return AlertWords::tr("%1 %2 %3").arg(path.toString(), comparisonWord(), value);
}

QByteArray FeedHabits::toJson() const
{
    if (*this == FeedHabits())
        return {};
    QJsonArray plotList;
    for (const PlotSpec &plot : plots)
        plotList.append(write(plot));
    QJsonArray alertList;
    for (const FeedAlert &alert : alerts)
        alertList.append(write(alert));
    return QJsonDocument(QJsonObject{{plotsKey, plotList},
                                     {alertsKey, alertList},
                                     {pauseKey, static_cast<qint64>(pause.count())}})
        .toJson(QJsonDocument::Compact);
}

FeedHabits FeedHabits::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    FeedHabits habits;
    habits.plots = readAll<PlotSpec>(object.value(plotsKey), readPlot);
    habits.alerts = readAll<FeedAlert>(object.value(alertsKey), readAlert);
    const int pause = object.value(pauseKey).toInt(static_cast<int>(usualPause.count()));
    habits.pause = std::chrono::seconds(std::clamp(pause, 0, longestPause));
    return habits;
}

} // namespace hearth::app
