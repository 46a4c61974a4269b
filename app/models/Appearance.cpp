// SPDX-License-Identifier: MIT
#include "app/models/Appearance.h"

#include "app/models/ShownName.h"

#include <QStringList>
#include <QTextBoundaryFinder>

namespace hearth::app {

namespace {

QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const auto end = finder.toNextBoundary();
    return end < 0 ? QString() : word.left(end).toUpper();
}

} // namespace

QString nameOf(const User &user)
{
    return shownName(user.displayName.isEmpty() ? user.username : user.displayName);
}

QString initialsOf(const QString &name)
{
    const auto words = bareName(name).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
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
