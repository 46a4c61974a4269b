// SPDX-License-Identifier: MIT
#include "app/models/ShownName.h"

#include "app/text/TextCleaner.h"

#include <QList>

#include <algorithm>

namespace hearth::app {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

bool isFromRightToLeft(const QString &text)
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
    return isFromRightToLeft(shown) ? firstStrongIsolate + shown + popDirectionalIsolate : shown;
}

QString bareName(QString shown)
{
    return shown.remove(firstStrongIsolate).remove(popDirectionalIsolate);
}

QString handleOf(const User *user)
{
    return user ? QLatin1Char('@') + shownName(user->username) : QString();
}

} // namespace hearth::app
