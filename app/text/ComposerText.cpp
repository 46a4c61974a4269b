// SPDX-License-Identifier: MIT
#include "app/text/ComposerText.h"

#include <QStringList>
#include <QTextCursor>

#include <algorithm>

namespace hearth::app {

void ComposerText::setDocument(QQuickTextDocument *document)
{
    if (m_quick == document)
        return;
    m_quick = document;
    setTextDocument(document ? document->textDocument() : nullptr);
    Q_EMIT documentChanged();
}

void ComposerText::setTextDocument(QTextDocument *document)
{
    m_document = document;
}

int ComposerText::toggle(int begin, int end, const QString &mark)
{
    const int length = static_cast<int>(mark.size());
    const bool isMarked = isMarkedBy(mark, begin, end);
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    if (isMarked) {
        replace(end, end + length, {});
        replace(begin - length, begin, {});
    } else {
        replace(end, end, mark);
        replace(begin, begin, mark);
    }
    cursor.endEditBlock();
    return isMarked ? begin - length : begin + length;
}

bool ComposerText::isMarkedBy(const QString &mark, int begin, int end) const
{
    const QString before = textOf(0, begin);
    const QString behind = textOf(end, m_document->characterCount() - 1);
    const auto isOther = [&](QChar sign) { return sign != mark.front(); };
    const auto signsBefore =
        std::find_if(before.crbegin(), before.crend(), isOther) - before.crbegin();
    const auto signsBehind =
        std::find_if(behind.cbegin(), behind.cend(), isOther) - behind.cbegin();
    const auto run = std::min(signsBefore, signsBehind);
    // Of three stars one is for italics and two are for bold.
    if (mark.front() == QLatin1Char('*'))
        return (std::min<std::ptrdiff_t>(run, 3) & mark.size()) == mark.size();
    return run == mark.size();
}

int ComposerText::replace(int begin, int end, const QString &text)
{
    QTextCursor cursor(m_document);
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(text);
    return cursor.position();
}

int ComposerText::quote(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line.prepend(QLatin1String("> "));
    const int end = m_document->characterCount() - 1;
    const QString before = textOf(0, end);
    const bool isOnOwnLine = before.isEmpty() || before.endsWith(QLatin1Char('\n'));
    return replace(end, end,
                   (isOnOwnLine ? QString() : QStringLiteral("\n")) + lines.join(QLatin1Char('\n'))
                       + QStringLiteral("\n\n"));
}

int ComposerText::fence(int begin, int end)
{
    QString code = textOf(begin, end);
    while (code.endsWith(QLatin1Char('\n')))
        code.chop(1);
    QString ticks = QStringLiteral("```");
    while (code.contains(ticks))
        ticks += QLatin1Char('`');
    const bool isAfterText = begin > 0 && textOf(begin - 1, begin) != QLatin1String("\n");
    return replace(begin, end,
                   (isAfterText ? QStringLiteral("\n") : QString()) + ticks + QLatin1Char('\n')
                       + code + QLatin1Char('\n') + ticks + QLatin1Char('\n'));
}

bool ComposerText::looksLikeCode(const QString &text) const
{
    return text.trimmed().count(QLatin1Char('\n')) >= manyLines
        && !text.contains(QLatin1String("```"));
}

QString ComposerText::textOf(int begin, int end) const
{
    QTextCursor cursor(m_document);
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

} // namespace hearth::app
