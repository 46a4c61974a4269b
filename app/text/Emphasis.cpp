// SPDX-License-Identifier: MIT
#include "app/text/Emphasis.h"

#include "app/text/StyledTextWriter.h"

namespace hearth::app {

QString emphasized(const QString &text, const std::vector<Stretch> &stretches)
{
    QString line = text;
    for (QChar &character : line) {
        if (character.isSpace())
            character = QLatin1Char(' ');
    }
    StyledTextWriter writer;
    qsizetype at = 0;
    for (const auto &stretch : stretches) {
        writer.write(QStringView(line).mid(at, stretch.begin - at));
        writer.open(StyledTextWriter::Style::Bold);
        writer.write(QStringView(line).mid(stretch.begin, stretch.length));
        writer.close();
        at = stretch.begin + stretch.length;
    }
    writer.write(QStringView(line).mid(at));
    return writer.take();
}

std::vector<Stretch> stretchesOf(const std::vector<qsizetype> &places)
{
    std::vector<Stretch> stretches;
    for (const qsizetype place : places) {
        const bool isNext =
            !stretches.empty() && stretches.back().begin + stretches.back().length == place;
        if (isNext)
            ++stretches.back().length;
        else
            stretches.push_back({place, 1});
    }
    return stretches;
}

} // namespace hearth::app
