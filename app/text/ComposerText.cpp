// SPDX-License-Identifier: MIT
#include "app/text/ComposerText.h"

#include <QStringList>
#include <QTextCursor>

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
    const int last = m_document->characterCount() - 1;
    const bool isMarked = begin >= length && end + length <= last
        && textOf(begin - length, begin) == mark && textOf(end, end + length) == mark;
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
