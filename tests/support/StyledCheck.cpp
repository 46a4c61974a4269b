// SPDX-License-Identifier: MIT
#include "tests/support/StyledCheck.h"

#include "app/text/BlockBuilder.h"
#include "app/text/LinkRule.h"
#include "app/text/MessageParser.h"

#include <QRegularExpression>

namespace hearth::test {

using namespace app;

namespace {

//! Each byte may become an `&nbsp;`, a tab four of them; then there are tags.
constexpr qsizetype mostMarkup = MessageParser::mostBytes * 24 + 4096 * 40;
//! Code within a line is two of them.
constexpr int mostTags = StyledTextWriter::depth + 1;

QString faultOfTag(const QString &tag, QStringList &open, qsizetype links)
{
    static const QRegularExpression opening(
        QStringLiteral("^<(?:(b|i|s)|(font) color=\"#[0-9a-f]{6}\"|(a) href=\"([0-9]{1,3})\"|"
                       "(span) style=\"(?:background-color:#[0-9a-f]{6}|"
                       "font-family:'JetBrains Mono';font-size:[0-9]{1,2}px)\")>$"));
    static const QRegularExpression closing(QStringLiteral("^</(b|i|s|font|a|span)>$"));
    if (tag == QLatin1String("<br>"))
        return {};
    if (const auto end = closing.match(tag); end.hasMatch()) {
        if (open.isEmpty() || open.takeLast() != end.captured(1))
            return QStringLiteral("an end without its begin: ") + tag;
        return {};
    }
    const auto begin = opening.match(tag);
    if (!begin.hasMatch())
        return QStringLiteral("a tag that is not allowed: ") + tag;
    if (begin.capturedLength(4) > 0 && begin.captured(4).toInt() >= links)
        return QStringLiteral("a link to nowhere");
    open.append(begin.captured(1) + begin.captured(2) + begin.captured(3) + begin.captured(5));
    return open.size() > mostTags ? QStringLiteral("too many tags within each other") : QString();
}

bool isEntity(QStringView rest)
{
    return rest.startsWith(u"&lt;") || rest.startsWith(u"&gt;") || rest.startsWith(u"&amp;")
        || rest.startsWith(u"&nbsp;");
}

QString faultOfLine(const QString &line)
{
    QList<uint> open;
    int marks = 0;
    for (const uint point : line.toUcs4()) {
        const bool isIsolate = point >= 0x2066 && point <= 0x2068;
        if (isIsolate || (point >= 0x202a && point <= 0x202e && point != 0x202c))
            open.append(point);
        if (point == 0x202c && (open.isEmpty() || open.takeLast() >= 0x2066))
            return QStringLiteral("an end of an override that was not open");
        if (point == 0x2069) {
            while (!open.isEmpty() && open.last() < 0x2066)
                open.removeLast();
            if (open.isEmpty())
                return QStringLiteral("an end of an isolate that was not open");
            open.removeLast();
        }
        const auto category = QChar::category(point);
        const bool isMark = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
        if (isMark && ++marks > TextCleaner::marks)
            return QStringLiteral("too many marks");
        if (!isMark && category != QChar::Other_Format)
            marks = 0;
        if (category == QChar::Other_Control && point != '\t')
            return QStringLiteral("a control character");
    }
    return open.isEmpty() ? QString() : QStringLiteral("a direction that stays open");
}

//! Before rich text stands the colour of its links.
QString withoutSheet(QString styled)
{
    static const QRegularExpression sheet(
        QStringLiteral("^<style>a\\{color:#[0-9a-f]{6}\\}</style>"));
    return styled.remove(sheet);
}

QString faultOfMarkup(const QString &written, qsizetype links)
{
    const QString styled = withoutSheet(written);
    QStringList open;
    for (qsizetype i = 0; i < styled.size(); ++i) {
        const QChar character = styled[i];
        if (character == u'>')
            return QStringLiteral("a > that is not escaped");
        if (character == u'&' && !isEntity(QStringView(styled).sliced(i)))
            return QStringLiteral("an & that is not escaped");
        if (character.isNull() || character == u'\n')
            return QStringLiteral("a character that ends the text or the line");
        if (character != u'<')
            continue;
        const auto end = styled.indexOf(u'>', i);
        if (end < 0)
            return QStringLiteral("a < that is not escaped");
        const QString fault = faultOfTag(styled.mid(i, end - i + 1), open, links);
        if (!fault.isEmpty())
            return fault;
        i = end;
    }
    return open.isEmpty() ? QString() : QStringLiteral("not closed: ") + open.last();
}

//! Bidirectional controls that are not balanced within a line, or too many marks on a base.
QString faultOfCharacters(const QString &plain)
{
    for (const QString &line : plain.split(QLatin1Char('\n'))) {
        const QString fault = faultOfLine(line);
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace

TextPalette somePalette()
{
    return {Qt::red,      Qt::darkYellow, Qt::darkRed, Qt::green, Qt::darkGreen, Qt::blue, Qt::gray,
            Qt::darkBlue, Qt::cyan,       Qt::magenta, 13};
}

QString textOfMarkup(const QString &styled)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    QString text = withoutSheet(styled);
    text.replace(QStringLiteral("<br>"), QStringLiteral("\n"));
    text.remove(tag);
    text.replace(QStringLiteral("&nbsp;"), QString(QChar(QChar::Nbsp)));
    text.replace(QStringLiteral("&lt;"), QStringLiteral("<"));
    text.replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    return text.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

QString faultOf(const MessageRendering &rendering)
{
    if (rendering.blocks.size() > size_t(BlockBuilder::mostBlocks))
        return QStringLiteral("too many blocks");
    if (rendering.links.size() > BlockBuilder::mostLinks)
        return QStringLiteral("too many links");
    qsizetype markup = 0;
    for (const MessageBlock &block : rendering.blocks) {
        markup += block.styled.size();
        for (const QString &fault : {faultOfMarkup(block.styled, rendering.links.size()),
                                     faultOfCharacters(textOfMarkup(block.styled))}) {
            if (!fault.isEmpty())
                return fault;
        }
        if (block.quoteDepth > BlockBuilder::mostDepth || block.indent > BlockBuilder::mostDepth)
            return QStringLiteral("too deep");
    }
    if (markup > mostMarkup)
        return QStringLiteral("too much markup");
    for (const QString &link : rendering.links) {
        if (link.startsWith(QLatin1Char('#')) || innerLink(link) == link)
            continue;
        const auto safe = safeLink(link);
        if (!safe || safe->toString(QUrl::FullyEncoded) != link)
            return QStringLiteral("a link that may not be opened: ") + link;
        if (linkDestination(*safe).isEmpty())
            return QStringLiteral("a link without a destination: ") + link;
    }
    return {};
}

} // namespace hearth::test
