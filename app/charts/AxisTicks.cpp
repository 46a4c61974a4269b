// SPDX-License-Identifier: MIT
#include "app/charts/AxisTicks.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace hearth::app::AxisTicks {

namespace {

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr std::array<qint64, 21> kTimeSteps{
    100,          200,          500,       kSecond,     2 * kSecond, 5 * kSecond,  10 * kSecond,
    15 * kSecond, 30 * kSecond, kMinute,   2 * kMinute, 5 * kMinute, 10 * kMinute, 15 * kMinute,
    30 * kMinute, kHour,        2 * kHour, 3 * kHour,   6 * kHour,   12 * kHour,   kDay};

//! The next of 1, 2, 5 and 10 times a power of ten.
double roundStep(double raw)
{
    const double power = std::pow(10, std::floor(std::log10(raw)));
    const double digit = raw / power;
    // A hair above 2 is 2 that was computed.
    for (const double nice : {1.0, 2.0, 5.0}) {
        if (digit <= nice * (1 + 1e-9))
            return nice * power;
    }
    return 10 * power;
}

void roundOutwards(Scale &scale, double low, double high)
{
    // What was computed is a hair beside the mark that it means.
    scale.low = std::floor(low / scale.step + 1e-9) * scale.step;
    scale.high = std::ceil(high / scale.step - 1e-9) * scale.step;
}

QString withoutSeconds(const QTime &time)
{
    const QLocale locale;
    // The C locale's short format has seconds.
    if (locale.language() == QLocale::C)
        return time.toString(QStringLiteral("HH:mm"));
    return locale.toString(time, QLocale::ShortFormat);
}

QString withSeconds(const QTime &time)
{
    const QLocale locale;
    const bool hasHalves =
        locale.timeFormat(QLocale::ShortFormat).contains(QLatin1Char('a'), Qt::CaseInsensitive);
    return locale.toString(time,
                           hasHalves ? QStringLiteral("h:mm:ss AP") : QStringLiteral("HH:mm:ss"));
}

} // namespace

std::vector<double> Scale::marks() const
{
    std::vector<double> marks;
    const auto count = static_cast<int>(std::lround((high - low) / step));
    for (int i = 0; i <= count; ++i) {
        const double mark = low + i * step;
        // Not -1e-17.
        marks.push_back(std::abs(mark) < step * 1e-6 ? 0 : mark);
    }
    return marks;
}

Scale scaleFor(double low, double high, int mostSteps, Zero zero)
{
    if (low > high)
        std::swap(low, high);
    if (zero == Zero::Included) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    if (high - low <= std::max(std::abs(low), std::abs(high)) * 1e-9) {
        const double room = low == 0 ? 1 : std::abs(low) * 0.1;
        high += room;
        if (zero == Zero::Free && low != 0)
            low -= room;
    }
    const int steps = std::max(2, mostSteps);
    Scale scale;
    scale.step = roundStep((high - low) / steps);
    roundOutwards(scale, low, high);
    // That may be a step too many at each end.
    while (std::lround((scale.high - scale.low) / scale.step) > steps) {
        scale.step = roundStep(scale.step * 1.5);
        roundOutwards(scale, low, high);
    }
    scale.decimals = std::clamp(-static_cast<int>(std::floor(std::log10(scale.step))), 0, 9);
    return scale;
}

qint64 timeStep(TimeRange range, int mostSteps)
{
    const qint64 least = range.length() / std::max(1, mostSteps);
    const auto step = std::find_if(kTimeSteps.begin(), kTimeSteps.end(),
                                   [least](qint64 one) { return one >= least; });
    if (step != kTimeSteps.end())
        return *step;
    return (least + kDay - 1) / kDay * kDay;
}

std::vector<qint64> timeMarks(TimeRange range, qint64 stepMs, const QTimeZone &zone)
{
    std::vector<qint64> marks;
    QDateTime begin = QDateTime::fromMSecsSinceEpoch(range.from, zone);
    if (stepMs >= kDay) {
        QDate day = begin.date();
        // Days have no length of their own where clocks are put forward and back.
        for (; marks.size() < 1000; day = day.addDays(stepMs / kDay)) {
            const qint64 mark = day.startOfDay(zone).toMSecsSinceEpoch();
            if (mark > range.to)
                break;
            if (mark >= range.from)
                marks.push_back(mark);
        }
        return marks;
    }
    const qint64 offset = qint64(begin.offsetFromUtc()) * 1000;
    const qint64 wall = range.from + offset;
    for (qint64 mark = (wall + stepMs - 1) / stepMs * stepMs - offset;
         mark <= range.to && marks.size() < 1000; mark += stepMs)
        marks.push_back(mark);
    return marks;
}

QString timeLabel(qint64 timeMs, qint64 stepMs, const QTimeZone &zone)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(timeMs, zone);
    // Where a day begins its name says more than its midnight.
    const bool isMidnight = stepMs >= kMinute && moment.time().msecsSinceStartOfDay() == 0;
    if (stepMs >= kDay || isMidnight)
        return QLocale().toString(moment.date(), QStringLiteral("d MMM"));
    if (stepMs >= kMinute)
        return withoutSeconds(moment.time());
    return withSeconds(moment.time());
}

QString number(double value, int decimals, const QString &unit, double largest)
{
    const QLocale locale;
    if (value == 0)
        return locale.toString(0) + unit;
    const double size = std::max(std::abs(value), std::abs(largest));
    constexpr std::array<std::pair<double, char>, 3> large{{{1e9, 'G'}, {1e6, 'M'}, {1e4, 'k'}}};
    for (const auto &[least, letter] : large) {
        if (size < least)
            continue;
        QString digits = locale.toString(value / (letter == 'k' ? 1e3 : least), 'f', 2);
        while (digits.endsWith(QLatin1Char('0')))
            digits.chop(1);
        if (!digits.back().isDigit())
            digits.chop(1);
        return digits + QLatin1Char(letter) + unit;
    }
    return locale.toString(value, 'f', std::clamp(decimals, 0, 9)) + unit;
}

QString reading(double value, const QString &unit)
{
    const double size = std::abs(value);
    if (size == 0 || size >= 1e4)
        return number(value, 0, unit);
    // Three digits, and no zeros behind them.
    int decimals = std::clamp(2 - static_cast<int>(std::floor(std::log10(size))), 0, 6);
    for (; decimals > 0; --decimals) {
        const double shorter = std::pow(10, decimals - 1);
        const double longer = std::pow(10, decimals);
        if (std::round(value * longer) != std::round(value * shorter) * 10)
            break;
    }
    return number(value, decimals, unit);
}

} // namespace hearth::app::AxisTicks
