// SPDX-License-Identifier: MIT
#include "server/doctor/checks/ClockCheck.h"

#include "server/doctor/system/SystemBus.h"
#include "shared/base/Clock.h"

namespace hearth::server {

ClockCheck::ClockCheck(const Clock &clock, QDateTime written, SystemBus &bus)
    : m_clock(clock)
    , m_written(std::move(written))
    , m_bus(bus)
{}

Finding ClockCheck::look()
{
    constexpr int firstYear = 2024;
    constexpr qint64 slackSeconds = 60;
    const QString id = QStringLiteral("clock");
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(toMillis(m_clock.now())).toUTC();
    const QString shown = now.toString(Qt::ISODate);
    const FilledText setIt =
        QT_TRANSLATE_NOOP("Doctor", "sudo timedatectl set-ntp true has it set by the network.");
    if (now.date().year() < firstYear)
        return {id,
                Verdict::Problem,
                {QT_TRANSLATE_NOOP("Doctor", "The clock can't be right: %1."), {shown}},
                setIt};
    if (m_written.isValid() && now.secsTo(m_written) > slackSeconds)
        return {id,
                Verdict::Problem,
                {QT_TRANSLATE_NOOP("Doctor",
                                   "The clock says %1, but the data was written later than that."),
                 {shown}},
                setIt};
    const auto isSynchronized = m_bus.call(
        {QStringLiteral("org.freedesktop.timedate1"), QStringLiteral("/org/freedesktop/timedate1"),
         QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get")},
        {QStringLiteral("org.freedesktop.timedate1"), QStringLiteral("NTPSynchronized")});
    if (!isSynchronized)
        return {
            id,
            Verdict::Unknown,
            {QT_TRANSLATE_NOOP(
                 "Doctor", "The clock says %1; whether the network sets it can't be asked: %2."),
             {shown, isSynchronized.error()}},
            QT_TRANSLATE_NOOP("Doctor",
                              "Compare it with another clock; timedatectl may tell more.")};
    if (!isSynchronized->toBool())
        return {id,
                Verdict::Warning,
                {QT_TRANSLATE_NOOP("Doctor", "The clock says %1, and is not set by the network."),
                 {shown}},
                setIt};
    return {
        id,
        Verdict::Ok,
        {QT_TRANSLATE_NOOP("Doctor", "The clock says %1, and is set by the network."), {shown}}};
}

} // namespace hearth::server
