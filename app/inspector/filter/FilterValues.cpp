// SPDX-License-Identifier: MIT
#include "app/inspector/filter/FilterValues.h"

#include <QDateTime>
#include <QLatin1String>
#include <QRegularExpression>

#include <array>
#include <cmath>
#include <utility>

namespace hearth::app::FilterValues {

namespace {

//! "9:12", "09:12:30", "09:12:30.5"
std::optional<QTime> clockTime(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d{1,3}))?)?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(),
                     match.captured(3).toInt(),
                     match.captured(4).leftJustified(3, QLatin1Char('0')).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

std::optional<double> number(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?$"));
    if (!pattern.match(text.toString()).hasMatch())
        return std::nullopt;
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> size(QStringView text)
{
    static constexpr std::array<std::pair<QLatin1String, double>, 11> units{{
        {QLatin1String("kib"), 1024.0},
        {QLatin1String("mib"), 1024.0 * 1024},
        {QLatin1String("gib"), 1024.0 * 1024 * 1024},
        {QLatin1String("ki"), 1024.0},
        {QLatin1String("mi"), 1024.0 * 1024},
        {QLatin1String("kb"), 1e3},
        {QLatin1String("mb"), 1e6},
        {QLatin1String("gb"), 1e9},
        {QLatin1String("k"), 1e3},
        {QLatin1String("m"), 1e6},
        {QLatin1String("b"), 1.0},
    }};
    double factor = 1;
    for (const auto &[unit, size] : units) {
        if (text.endsWith(unit, Qt::CaseInsensitive)) {
            text.chop(unit.size());
            factor = size;
            break;
        }
    }
    const auto value = number(text);
    return value ? std::optional(*value * factor) : std::nullopt;
}

std::optional<double> time(QStringView text, qint64 nowMs)
{
    if (const auto value = number(text))
        return value;
    const QString written = text.toString();
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    QDateTime moment;
    if (const auto time = clockTime(written))
        moment = QDateTime(today, *time);
    else
        moment = QDateTime::fromString(written, Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(static_cast<double>(moment.toMSecsSinceEpoch()))
                            : std::nullopt;
}

} // namespace hearth::app::FilterValues
