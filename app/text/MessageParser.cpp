// SPDX-License-Identifier: MIT
#include "app/text/MessageParser.h"

#include "app/text/BlockBuilder.h"
#include "app/text/MarkdownReader.h"
#include "app/text/MarkupGuard.h"

#include <algorithm>

namespace hearth::app {

namespace {

//! What is left out shows as an ellipsis. Half a character is left out as well.
QByteArray shortened(const QString &text)
{
    QByteArray utf8 = QStringView(text).left(MessageParser::mostBytes).toUtf8();
    const bool isCut =
        text.size() > MessageParser::mostBytes || utf8.size() > MessageParser::mostBytes;
    qsizetype end = std::min(utf8.size(), MessageParser::mostBytes);
    const auto continues = [](char byte) { return (static_cast<uchar>(byte) & 0xc0U) == 0x80U; };
    while (end > 0 && end < utf8.size() && continues(utf8[end]))
        --end;
    utf8.truncate(end);
    return isCut ? utf8 + "…" : utf8;
}

//! The reader would see nothing.
bool isBlank(const MessageRendering &rendering)
{
    return std::all_of(rendering.blocks.cbegin(), rendering.blocks.cend(),
                       [](const MessageBlock &block) {
                           return block.kind == MessageBlock::Kind::Text && block.marker.isEmpty();
                       })
        && rendering.plain.trimmed().isEmpty();
}

} // namespace

MessageRendering MessageParser::parse(const QString &text, const QStringList &mentions) const
{
    const NamedThings names{{mentions, m_ownName}, m_rooms};
    const QByteArray utf8 = shortened(text);
    const auto prepared = MarkupGuard::prepare(utf8);
    BlockBuilder builder(m_palette, names);
    if (!prepared || !readMarkdown(*prepared, builder))
        return asWritten(utf8, names);
    MessageRendering rendering = builder.take();
    return isBlank(rendering) ? asWritten(utf8, names) : rendering;
}

MessageRendering MessageParser::asWritten(const QByteArray &utf8, const NamedThings &named) const
{
    BlockBuilder builder(m_palette, named);
    builder.addText(QString::fromUtf8(utf8));
    return builder.take();
}

} // namespace hearth::app
