// SPDX-License-Identifier: MIT
#include "app/text/StyledTextWriter.h"

#include <utility>

namespace hearth::app {

namespace {

constexpr int tabStop = 4;

} // namespace

void StyledTextWriter::open(Style style)
{
    switch (style) {
    case Style::Bold:
        openTag(QStringLiteral("<b>"), "</b>");
        break;
    case Style::Italic:
        openTag(QStringLiteral("<i>"), "</i>");
        break;
    case Style::Strike:
        openTag(QStringLiteral("<s>"), "</s>");
        break;
    }
}

void StyledTextWriter::openColor(const QColor &color)
{
    openTag(QStringLiteral("<font color=\"%1\">").arg(color.name()), "</font>");
}

void StyledTextWriter::openLink(int index)
{
    openTag(QStringLiteral("<a href=\"%1\">").arg(index), "</a>");
}

void StyledTextWriter::openCode(const QColor &fill, int size)
{
    openTag(QStringLiteral("<span style=\"background-color:%1\">&nbsp;<span "
                           "style=\"font-family:'JetBrains Mono';font-size:%2px\">")
                .arg(fill.name())
                .arg(size),
            "</span>&nbsp;</span>");
}

void StyledTextWriter::openNothing()
{
    m_ends.append(nullptr);
}

void StyledTextWriter::close()
{
    if (m_ends.isEmpty())
        return;
    const char *end = m_ends.last();
    m_ends.removeLast();
    if (!end)
        return;
    m_out.append(QLatin1String(end));
    --m_tags;
}

void StyledTextWriter::write(QStringView text, TextCleaner::Controls controls)
{
    const QString cleaned = m_cleaner.clean(text, controls);
    for (const QChar character : cleaned)
        put(character);
    m_plain.append(cleaned);
}

QString StyledTextWriter::take()
{
    m_out.append(m_cleaner.endLine());
    while (!m_ends.isEmpty())
        close();
    m_plain.clear();
    m_column = 0;
    m_afterSpace = true;
    return std::exchange(m_out, {});
}

void StyledTextWriter::openTag(const QString &begin, const char *end)
{
    if (m_tags >= depth) {
        openNothing();
        return;
    }
    m_out.append(begin);
    m_ends.append(end);
    ++m_tags;
}

void StyledTextWriter::put(QChar character)
{
    switch (character.unicode()) {
    case u'\n':
        m_out.append(QStringLiteral("<br>"));
        m_afterSpace = true;
        m_column = 0;
        return;
    case u'\t':
        do {
            putSpace();
        } while (m_spaces == Spaces::Kept && m_column % tabStop != 0);
        return;
    case u' ':
        putSpace();
        return;
    case QChar::Nbsp:
    case 0x202f: // Qt would take it for a space that ends a line.
        m_out.append(QStringLiteral("&nbsp;"));
        break;
    case u'<':
        m_out.append(QStringLiteral("&lt;"));
        break;
    case u'>':
        m_out.append(QStringLiteral("&gt;"));
        break;
    case u'&':
        m_out.append(QStringLiteral("&amp;"));
        break;
    default:
        m_out.append(character);
    }
    m_afterSpace = false;
    ++m_column;
}

void StyledTextWriter::putSpace()
{
    // StyledText would make one of several.
    const bool keeps = m_spaces == Spaces::Kept || m_afterSpace;
    m_out.append(keeps ? QStringLiteral("&nbsp;") : QStringLiteral(" "));
    m_afterSpace = true;
    ++m_column;
}

} // namespace hearth::app
