// SPDX-License-Identifier: MIT
#include "app/inspector/EventWords.h"

#include "app/text/TextCleaner.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>
#include <cstdlib>

namespace hearth::app::EventWords {

namespace {

struct RowWords
{
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

//! "1.2" below ten, else whole.
QString shortNumber(double number)
{
    const QLocale locale;
    return std::abs(number) < 9.95 ? locale.toString(number, 'f', 1)
                                   : locale.toString(std::llround(number));
}

} // namespace

QString time(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString time(qint64 timeMs, QDate today)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(timeMs);
    const QDate day = moment.date();
    if (day == today)
        return time(timeMs);
    if (day.year() != today.year())
        return QLocale().toString(day, RowWords::tr("d MMM yyyy"));
    return QLocale().toString(day, RowWords::tr("d MMM"))
        + moment.toString(QStringLiteral(" HH:mm"));
}

QString fullTime(qint64 timeMs, QDate today)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(timeMs).date();
    if (day == today)
        return time(timeMs);
    return QLocale().toString(day, RowWords::tr("d MMM yyyy")) + QLatin1Char(' ') + time(timeMs);
}

QString delta(qint64 ms)
{
    constexpr double second = 1000;
    constexpr double minute = 60 * second;
    constexpr double hour = 60 * minute;
    const double size = std::abs(static_cast<double>(ms));
    const auto number = static_cast<double>(ms);
    if (size < second)
        return RowWords::tr("%1 ms").arg(ms);
    if (size < minute)
        return RowWords::tr("%1 s").arg(shortNumber(number / second));
    if (size < hour)
        return RowWords::tr("%1 min").arg(shortNumber(number / minute));
    return RowWords::tr("%1 h").arg(shortNumber(number / hour));
}

QString size(qsizetype bytes)
{
    constexpr qsizetype kibi = 1024;
    if (bytes < kibi)
        return RowWords::tr("%1 B").arg(bytes);
    const auto number = static_cast<double>(bytes);
    if (bytes < kibi * kibi)
        return RowWords::tr("%1 KiB").arg(shortNumber(number / kibi));
    return RowWords::tr("%1 MiB").arg(shortNumber(number / (kibi * kibi)));
}

QString rate(double perSecond)
{
    return RowWords::tr("%1/s").arg(perSecond <= 0 ? QLocale().toString(0)
                                                   : shortNumber(perSecond));
}

QString oneLine(const QByteArray &utf8, qsizetype most)
{
    const bool isCut = utf8.size() > most;
    QString text = QString::fromUtf8(utf8.constData(), std::min(utf8.size(), most));
    // A character that was cut through.
    while (isCut && text.endsWith(QChar::ReplacementCharacter))
        text.chop(1);
    TextCleaner cleaner;
    text = cleaner.clean(text, TextCleaner::Controls::Replaced);
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return isCut ? text + QStringLiteral("…") : text;
}

int colorOf(const QString &name, int colors)
{
    // FNV-1a, for qHash may differ between processes.
    quint32 hash = 2166136261U;
    for (const char byte : name.toUtf8())
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    return static_cast<int>((hash ^ (hash >> 16U)) % static_cast<quint32>(colors));
}

} // namespace hearth::app::EventWords
