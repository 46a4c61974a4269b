// SPDX-License-Identifier: MIT
#include "app/settings/NotificationSettings.h"

#include <QLocale>
#include <QMetaEnum>
#include <QSettings>

#include <utility>

namespace hearth::app {

namespace {

constexpr QLatin1String kGroup("notifications");
constexpr QLatin1String kLevel("level");
constexpr QLatin1String kSounds("sounds");
constexpr QLatin1String kClosesToTray("close_to_tray");
constexpr QLatin1String kQuiet("quiet");
constexpr QLatin1String kFrom("quiet_from");
constexpr QLatin1String kTo("quiet_to");
constexpr QLatin1String kDays("quiet_days"); //!< "1234567", the days of ISO 8601
constexpr QLatin1String kTimeForm("HH:mm");

QMetaEnum levels()
{
    return QMetaEnum::fromType<NotificationSettings::Level>();
}

QString written(const QTime &time)
{
    // Where nobody chose a language there are seconds in it.
    const QString form = QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
    return QLocale().toString(time, form);
}

} // namespace

void NotificationSettings::setLevel(Level level)
{
    if (std::exchange(m_level, level) == level)
        return;
    keep();
    Q_EMIT changed();
}

void NotificationSettings::setSounds(bool sounds)
{
    if (std::exchange(m_sounds, sounds) == sounds)
        return;
    keep();
    Q_EMIT changed();
}

void NotificationSettings::setClosesToTray(bool closes)
{
    if (std::exchange(m_closesToTray, closes) == closes)
        return;
    keep();
    Q_EMIT changed();
}

void NotificationSettings::setTrayThere(bool there)
{
    if (std::exchange(m_hasTray, there) != there)
        Q_EMIT changed();
}

void NotificationSettings::setQuietOn(bool on)
{
    QuietHours quiet = m_quiet;
    quiet.on = on;
    set(quiet);
}

QString NotificationSettings::quietFrom() const
{
    return written(m_quiet.from);
}

QString NotificationSettings::quietTo() const
{
    return written(m_quiet.to);
}

QList<bool> NotificationSettings::quietDays() const
{
    QList<bool> days;
    for (std::size_t day = 0; day < m_quiet.days.size(); ++day)
        days.append(m_quiet.days.test(day));
    return days;
}

bool NotificationSettings::setQuietFrom(const QString &text)
{
    const auto time = QuietHours::parse(text);
    QuietHours quiet = m_quiet;
    quiet.from = time.value_or(quiet.from);
    set(quiet);
    return time.has_value();
}

bool NotificationSettings::setQuietTo(const QString &text)
{
    const auto time = QuietHours::parse(text);
    QuietHours quiet = m_quiet;
    quiet.to = time.value_or(quiet.to);
    set(quiet);
    return time.has_value();
}

void NotificationSettings::setQuietDay(int day, bool isQuiet)
{
    QuietHours quiet = m_quiet;
    if (day < 0 || day >= static_cast<int>(quiet.days.size()))
        return;
    quiet.days.set(static_cast<std::size_t>(day), isQuiet);
    set(quiet);
}

void NotificationSettings::keepIn(const QString &file)
{
    QSettings settings(file, QSettings::IniFormat);
    settings.beginGroup(kGroup);
    bool isKnown = false;
    const int level =
        levels().keyToValue(settings.value(kLevel).toString().toLatin1().constData(), &isKnown);
    if (isKnown)
        m_level = static_cast<Level>(level);
    m_sounds = settings.value(kSounds, m_sounds).toBool();
    m_closesToTray = settings.value(kClosesToTray, m_closesToTray).toBool();
    m_quiet.on = settings.value(kQuiet, m_quiet.on).toBool();
    // Somebody may have written into the file.
    if (const QTime from = QTime::fromString(settings.value(kFrom).toString(), kTimeForm);
        from.isValid())
        m_quiet.from = from;
    if (const QTime to = QTime::fromString(settings.value(kTo).toString(), kTimeForm); to.isValid())
        m_quiet.to = to;
    if (settings.contains(kDays)) {
        const QString days = settings.value(kDays).toString();
        for (std::size_t day = 0; day < m_quiet.days.size(); ++day)
            m_quiet.days.set(day, days.contains(QString::number(day + 1)));
    }
    m_file = file;
    Q_EMIT changed();
}

void NotificationSettings::set(const QuietHours &quiet)
{
    if (std::exchange(m_quiet, quiet) == quiet)
        return;
    keep();
    Q_EMIT changed();
}

void NotificationSettings::keep() const
{
    if (m_file.isEmpty())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(kGroup);
    settings.setValue(kLevel, QLatin1String(levels().valueToKey(m_level)));
    settings.setValue(kSounds, m_sounds);
    settings.setValue(kClosesToTray, m_closesToTray);
    settings.setValue(kQuiet, m_quiet.on);
    settings.setValue(kFrom, m_quiet.from.toString(kTimeForm));
    settings.setValue(kTo, m_quiet.to.toString(kTimeForm));
    QString days;
    for (std::size_t day = 0; day < m_quiet.days.size(); ++day) {
        if (m_quiet.days.test(day))
            days += QString::number(day + 1);
    }
    settings.setValue(kDays, days);
}

} // namespace hearth::app
