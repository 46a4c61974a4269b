// SPDX-License-Identifier: MIT
#include "app/settings/QuietHours.h"

#include <QLocale>

namespace hearth::app {

std::optional<QDateTime> QuietHours::endAt(const QDateTime &local) const
{
    if (!on)
        return std::nullopt;
    // Those of yesterday may reach into today.
    for (const int before : {1, 0}) {
        const QDate day = local.date().addDays(-before);
        if (!days.test(static_cast<std::size_t>(day.dayOfWeek() - 1)))
            continue;
        const QDateTime begin(day, from);
        const QDateTime end(to > from ? day : day.addDays(1), to);
        if (begin <= local && local < end)
            return end;
    }
    return std::nullopt;
}

std::optional<QTime> QuietHours::parse(const QString &text)
{
    const QString written = text.simplified();
    for (const QString &form : {QStringLiteral("H:mm"), QStringLiteral("H.mm"), QStringLiteral("H"),
                                QStringLiteral("h:mm ap"), QStringLiteral("h ap")}) {
        if (const QTime time = QTime::fromString(written, form); time.isValid())
            return time;
    }
    const QTime time = QLocale().toTime(written, QLocale::ShortFormat);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace hearth::app
