// SPDX-License-Identifier: MIT
#include "app/models/Appearance.h"

#include "app/text/TextCleaner.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace hearth::app {

namespace {

QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const auto end = finder.toNextBoundary();
    return end < 0 ? QString() : word.left(end).toUpper();
}

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

bool hasOtherDirection(const QString &text)
{
    const auto points = text.toUcs4();
    return std::any_of(points.begin(), points.end(), [](char32_t point) {
        const auto direction = QChar::direction(point);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

} // namespace

QString shownName(const QString &name)
{
    TextCleaner cleaner;
    QString shown = cleaner.clean(name);
    shown += cleaner.endLine();
    shown.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return hasOtherDirection(shown) ? firstStrongIsolate + shown + popDirectionalIsolate : shown;
}

QString nameOf(const User &user)
{
    return shownName(user.displayName.isEmpty() ? user.username : user.displayName);
}

QString handleOf(const User &user)
{
    return QLatin1Char('@') + shownName(user.username);
}

QString initialsOf(const QString &name)
{
    QString bare = name;
    bare.remove(firstStrongIsolate).remove(popDirectionalIsolate);
    const auto words = bare.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    if (words.size() == 1)
        return firstLetter(words.first());
    return firstLetter(words.first()) + firstLetter(words.last());
}

int colorIndexOf(const UserId &user)
{
    // FNV-1a, for qHash may differ between processes.
    quint32 hash = 2166136261U;
    for (const char byte : user.toString().toUtf8())
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    return static_cast<int>((hash ^ (hash >> 16U)) % 8U);
}

} // namespace hearth::app
