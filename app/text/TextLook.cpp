// SPDX-License-Identifier: MIT
#include "app/text/TextLook.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace hearth::app {

namespace {

//! As StyledTextWriter::openCode() writes it: filled, and not in the font of code.
bool isPadding(const QTextFragment &part)
{
    const QTextCharFormat format = part.charFormat();
    return format.background().style() != Qt::NoBrush
        && !format.hasProperty(QTextFormat::FontFamilies);
}

} // namespace

QString TextLook::withLinks(const QString &markup, const QColor &color) const
{
    return QStringLiteral("<style>a{color:%1}</style>").arg(color.name()) + markup;
}

void TextLook::space(QQuickTextDocument *document, qreal height) const
{
    QTextBlockFormat spaced;
    spaced.setLineHeight(height, QTextBlockFormat::FixedHeight);
    auto *text = document->textDocument();
    const bool isUndoable = text->isUndoRedoEnabled();
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat present = block.blockFormat();
        if (present.lineHeightType() == QTextBlockFormat::FixedHeight
            && qFuzzyCompare(present.lineHeight(), height))
            continue;
        text->setUndoRedoEnabled(false);
        QTextCursor(block).mergeBlockFormat(spaced);
    }
    text->setUndoRedoEnabled(isUndoable);
}

QString TextLook::written(QQuickTextDocument *document, int from, int to) const
{
    QString text;
    const auto *all = document->textDocument();
    for (QTextBlock block = all->findBlock(from); block.isValid() && block.position() < to;
         block = block.next()) {
        if (!text.isEmpty())
            text += QLatin1Char('\n');
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment part = it.fragment();
            const int begin = qMax(from, part.position()) - part.position();
            const int end = qMin(to, part.position() + part.length()) - part.position();
            if (begin < end && !isPadding(part))
                text += part.text().mid(begin, end - begin);
        }
    }
    return text.replace(QChar::Nbsp, QLatin1Char(' '))
        .replace(QChar::LineSeparator, QLatin1Char('\n'));
}

} // namespace hearth::app
