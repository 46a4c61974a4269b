// SPDX-License-Identifier: MIT
#include "app/models/TimeText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace hearth::app::TimeText {

namespace {

struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

} // namespace

QDate dayOf(qint64 instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant).date();
}

QString clockTime(qint64 instant)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(instant).time();
    const auto locale = QLocale();
    // The C locale's short format has seconds.
    if (locale.language() == QLocale::C)
        return time.toString(QStringLiteral("HH:mm"));
    return locale.toString(time, QLocale::ShortFormat);
}

QString fullTime(qint64 instant)
{
    const auto day = QLocale().toString(dayOf(instant), TimeWords::tr("dddd d MMMM yyyy"));
    return day + QLatin1Char(' ') + clockTime(instant);
}

QString dayName(QDate day, QDate today)
{
    if (day == today)
        return TimeWords::tr("Today");
    if (day == today.addDays(-1))
        return TimeWords::tr("Yesterday");
    const char *format = day.year() == today.year() ? "dddd d MMMM" : "dddd d MMMM yyyy";
    return QLocale().toString(day, TimeWords::tr(format));
}

QString recent(qint64 instant, QDate today)
{
    const QDate day = dayOf(instant);
    if (day == today)
        return clockTime(instant);
    if (day == today.addDays(-1))
        return TimeWords::tr("yesterday %1").arg(clockTime(instant));
    if (day.year() != today.year())
        return QLocale().toString(day, TimeWords::tr("d MMM yyyy"));
    return QLocale().toString(day, TimeWords::tr("d MMM")) + QLatin1Char(' ') + clockTime(instant);
}

QString until(qint64 instant, QDate today)
{
    const QDate day = dayOf(instant);
    const QString time = clockTime(instant);
    if (day == today)
        return TimeWords::tr("until %1").arg(time);
    if (instant == today.addDays(1).startOfDay().toMSecsSinceEpoch())
        return TimeWords::tr("until midnight");
    if (day == today.addDays(1))
        return TimeWords::tr("until tomorrow %1").arg(time);
    return TimeWords::tr("until %1 %2").arg(QLocale().toString(day, TimeWords::tr("d MMM")), time);
}

QString since(std::chrono::milliseconds age)
{
    using namespace std::chrono;
    if (age < 1min)
        return TimeWords::tr("now");
    if (age < 1h)
        return TimeWords::tr("%1 min").arg(duration_cast<minutes>(age).count());
    if (age < days(1))
        return TimeWords::tr("%1 h").arg(duration_cast<hours>(age).count());
    return TimeWords::tr("%1 d").arg(duration_cast<days>(age).count());
}

QString lastSeen(std::chrono::milliseconds age)
{
    using namespace std::chrono;
    const auto words = [](qint64 count, const char *one, const char *many) {
        return count == 1 ? TimeWords::tr(one)
                          : TimeWords::tr(many, nullptr, static_cast<int>(count));
    };
    if (age < 1min)
        return TimeWords::tr("last seen just now");
    if (age < 1h)
        return words(duration_cast<minutes>(age).count(),
                     QT_TRANSLATE_NOOP("TimeText", "last seen 1 minute ago"),
                     QT_TRANSLATE_N_NOOP("TimeText", "last seen %n minutes ago"));
    if (age < days(1))
        return words(duration_cast<hours>(age).count(),
                     QT_TRANSLATE_NOOP("TimeText", "last seen 1 hour ago"),
                     QT_TRANSLATE_N_NOOP("TimeText", "last seen %n hours ago"));
    return words(duration_cast<days>(age).count(),
                 QT_TRANSLATE_NOOP("TimeText", "last seen 1 day ago"),
                 QT_TRANSLATE_N_NOOP("TimeText", "last seen %n days ago"));
}

} // namespace hearth::app::TimeText
