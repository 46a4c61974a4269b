// SPDX-License-Identifier: MIT
#include "app/text/TextLook.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace hearth::app {

QString TextLook::withLinks(const QString &markup, const QColor &color) const
{
    return QStringLiteral("<style>a{color:%1}</style>").arg(color.name()) + markup;
}

void TextLook::space(QQuickTextDocument *document, qreal height) const
{
    QTextBlockFormat spaced;
    spaced.setLineHeight(height, QTextBlockFormat::FixedHeight);
    auto *text = document->textDocument();
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat present = block.blockFormat();
        if (present.lineHeightType() != QTextBlockFormat::FixedHeight
            || !qFuzzyCompare(present.lineHeight(), height))
            QTextCursor(block).mergeBlockFormat(spaced);
    }
}

} // namespace hearth::app
