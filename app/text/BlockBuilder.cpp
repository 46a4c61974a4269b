// SPDX-License-Identifier: MIT
#include "app/text/BlockBuilder.h"

#include "app/text/EmojiText.h"
#include "app/text/LinkRule.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

using Kind = MessageBlock::Kind;
using Style = StyledTextWriter::Style;
using Controls = TextCleaner::Controls;

BlockBuilder::BlockBuilder(const TextPalette &palette, const NamedThings &named)
    : m_palette(palette)
    , m_named(named)
{}

void BlockBuilder::beginQuote()
{
    finishText();
    ++m_quotes;
}

void BlockBuilder::endQuote()
{
    finishText();
    --m_quotes;
}

void BlockBuilder::beginList(std::optional<unsigned> first)
{
    finishText();
    m_lists.push_back({first});
}

void BlockBuilder::endList()
{
    finishText();
    m_lists.pop_back();
    m_marker.clear();
}

void BlockBuilder::beginItem()
{
    finishText();
    auto &next = m_lists.back().next;
    m_marker = next ? QString::number(*next) + QLatin1Char('.') : QStringLiteral("•");
    if (next)
        ++*next;
}

void BlockBuilder::beginText(Kind kind)
{
    finishText();
    m_textKind = kind;
}

void BlockBuilder::endText()
{
    finishText();
    m_textKind = Kind::Text;
}

void BlockBuilder::beginCode(const QString &language)
{
    finishText();
    m_inCode = true;
    m_code.clear();
    m_language = language;
}

void BlockBuilder::endCode()
{
    m_inCode = false;
    if (m_code.endsWith(QLatin1Char('\n')))
        m_code.chop(1);
    if (m_code.isEmpty())
        return;
    if (isFull()) {
        addText(m_code);
        finishText();
        return;
    }
    MessageBlock block = newBlock(Kind::Code);
    block.code = m_code;
    block.language = TextCleaner().clean(QStringView(m_language).left(24), Controls::Replaced);
    block.styled = highlighted(m_code, m_language);
    addBlock(std::move(block), m_code);
}

void BlockBuilder::addRule()
{
    finishText();
    if (!isFull())
        addBlock(newBlock(Kind::Rule), {});
}

void BlockBuilder::beginStyle(Style style)
{
    openText();
    m_writer.open(style);
}

void BlockBuilder::endStyle()
{
    m_writer.close();
}

void BlockBuilder::beginLink(const QString &target)
{
    openText();
    const bool mayLink = m_links++ == 0 && m_rendering.links.size() < mostLinks;
    const auto link = mayLink ? safeLink(target) : std::nullopt;
    const auto inner = mayLink ? innerLink(target) : std::nullopt;
    if (!link && !inner) {
        m_writer.openNothing();
        return;
    }
    m_writer.openLink(static_cast<int>(m_rendering.links.size()));
    m_rendering.links.append(link ? link->toString(QUrl::FullyEncoded) : *inner);
}

void BlockBuilder::endLink()
{
    m_writer.close();
    --m_links;
}

void BlockBuilder::beginImage(const QString &target)
{
    const bool hasLink = m_links == 0;
    if (hasLink)
        beginLink(target);
    openText();
    m_images.push_back({target, m_writer.plain().size(), hasLink});
}

void BlockBuilder::endImage()
{
    const Image image = m_images.back();
    m_images.pop_back();
    if (m_writer.plain().size() == image.begin)
        addText(image.target);
    if (image.hasLink)
        endLink();
}

void BlockBuilder::beginInlineCode()
{
    openText();
    m_inInlineCode = true;
    m_text->rich = true;
    m_writer.openCode(m_palette.codeFill, m_palette.codeSize);
}

void BlockBuilder::endInlineCode()
{
    m_inInlineCode = false;
    m_writer.close();
}

void BlockBuilder::addText(const QString &text)
{
    if (m_inCode) {
        m_code.append(text);
        return;
    }
    openText();
    if (m_inInlineCode)
        m_writer.write(text, Controls::Replaced);
    else if (m_links > 0)
        m_writer.write(text);
    else
        writeSpans(text);
    if (!text.isEmpty())
        m_before = text.back();
}

MessageRendering BlockBuilder::take()
{
    finishText();
    if (m_text)
        addBlock(std::move(*m_text), {});
    const auto &blocks = m_rendering.blocks;
    m_rendering.onlyEmoji = blocks.size() == 1 && blocks.front().kind == Kind::Text
        && blocks.front().quoteDepth == 0 && blocks.front().marker.isEmpty()
        && isOnlyEmoji(m_rendering.plain);
    return std::exchange(m_rendering, {});
}

MessageBlock BlockBuilder::newBlock(Kind kind)
{
    MessageBlock block;
    block.kind = kind;
    block.marker = std::exchange(m_marker, {});
    block.quoteDepth = std::min(m_quotes, mostDepth);
    block.indent = std::min(static_cast<int>(m_lists.size()), mostDepth);
    return block;
}

bool BlockBuilder::isFull() const
{
    // The last one is for the lines of all that do not fit.
    return static_cast<int>(m_rendering.blocks.size()) >= mostBlocks - 1;
}

void BlockBuilder::openText()
{
    if (!m_text)
        m_text = newBlock(isFull() ? Kind::Text : m_textKind);
    else if (!m_marker.isEmpty())
        m_writer.write(std::exchange(m_marker, {}) + QLatin1Char(' '));
}

void BlockBuilder::finishText()
{
    m_before = QChar();
    m_links = 0;
    if (!m_text)
        return;
    QString plain = m_writer.plain();
    if (isFull()) {
        m_text->styled += m_writer.take() + QStringLiteral("<br>");
        m_rendering.plain += plain + QLatin1Char('\n');
        return;
    }
    m_text->styled = m_writer.take();
    addBlock(*std::exchange(m_text, std::nullopt), plain);
}

void BlockBuilder::addBlock(MessageBlock block, const QString &plain)
{
    if (!m_rendering.plain.isEmpty() && !plain.isEmpty())
        m_rendering.plain += QLatin1Char('\n');
    m_rendering.plain += plain;
    // Rich text knows nothing of Text.linkColor.
    if (block.rich)
        block.styled.prepend(
            QStringLiteral("<style>a{color:%1}</style>").arg(m_palette.link.name()));
    m_rendering.blocks.push_back(std::move(block));
}

void BlockBuilder::writeSpans(const QString &text)
{
    const QStringView view(text);
    qsizetype done = 0;
    for (const TextSpan &span : spansIn(view, m_before, m_named)) {
        m_writer.write(view.sliced(done, span.begin - done));
        writeSpan(span, view.sliced(span.begin, span.length));
        done = span.begin + span.length;
    }
    m_writer.write(view.sliced(done));
    m_rendering.namesStrangeRoom =
        m_rendering.namesStrangeRoom || namesStrangeRoom(view, m_before, m_named.rooms);
}

void BlockBuilder::writeSpan(const TextSpan &span, QStringView words)
{
    if (span.kind == TextSpan::Kind::Link) {
        if (m_rendering.links.size() < mostLinks) {
            m_writer.openLink(static_cast<int>(m_rendering.links.size()));
            m_rendering.links.append(span.target);
        } else {
            m_writer.openNothing();
        }
        m_writer.write(words);
        m_writer.close();
        return;
    }
    const bool isSelf = span.kind == TextSpan::Kind::OwnMention;
    m_writer.openColor(m_palette.mention);
    if (isSelf)
        m_writer.open(Style::Bold);
    m_writer.write(words);
    if (isSelf)
        m_writer.close();
    m_writer.close();
    m_rendering.mentionsSelf = m_rendering.mentionsSelf || isSelf;
}

QString BlockBuilder::highlighted(const QString &code, const QString &language)
{
    StyledTextWriter writer(StyledTextWriter::Spaces::Kept);
    const QStringView view(code);
    const auto tokens = tokensOf(view, codeLanguageOf(language), mostTokens - m_tokens);
    m_tokens += static_cast<int>(tokens.size());
    qsizetype done = 0;
    for (const CodeToken &token : tokens) {
        writer.write(view.sliced(done, token.begin - done), Controls::Replaced);
        writer.openColor(colorOf(token.kind));
        writer.write(view.sliced(token.begin, token.length), Controls::Replaced);
        writer.close();
        done = token.begin + token.length;
    }
    writer.write(view.sliced(done), Controls::Replaced);
    return writer.take();
}

QColor BlockBuilder::colorOf(CodeToken::Kind kind) const
{
    switch (kind) {
    case CodeToken::Kind::Keyword:
        return m_palette.keyword;
    case CodeToken::Kind::String:
        return m_palette.string;
    case CodeToken::Kind::Number:
        return m_palette.number;
    case CodeToken::Kind::Comment:
        return m_palette.comment;
    case CodeToken::Kind::Name:
        return m_palette.name;
    case CodeToken::Kind::Added:
        return m_palette.added;
    case CodeToken::Kind::Removed:
        return m_palette.removed;
    }
    return m_palette.comment;
}

} // namespace hearth::app
