// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/CodeTokenizer.h"
#include "app/text/MessageBlock.h"
#include "app/text/StyledTextWriter.h"
#include "app/text/TextPalette.h"
#include "app/text/TextSpans.h"

#include <QString>

#include <optional>
#include <vector>

namespace hearth::app {

//! Makes a rendering out of what a parser tells, in the order of the text. Begins and ends come in
//! pairs; text outside of any block begins one. What is beyond the limits is still shown, but
//! simply: deeper quotes and lists like those at the limit, further blocks as lines of the last
//! one.
class BlockBuilder
{
public:
    static constexpr int mostBlocks = 100;
    static constexpr int mostDepth = 8;
    static constexpr int mostLinks = 100;
    static constexpr int mostTokens = 2000; //!< of all code in a message

    //! Both outlive it.
    BlockBuilder(const TextPalette &palette, const NamedThings &named);

    void beginQuote();
    void endQuote();
    //! Items are numbered from `first` on, or have bullets.
    void beginList(std::optional<unsigned> first);
    void endList();
    void beginItem();
    void beginText(MessageBlock::Kind kind);
    void endText();
    void beginCode(const QString &language);
    void endCode();
    void addRule();

    void beginStyle(StyledTextWriter::Style style);
    void endStyle();
    //! Anything but a safe link is shown as plain text.
    void beginLink(const QString &target);
    void endLink();
    //! An image is a link with its description as text.
    void beginImage(const QString &target);
    void endImage();
    void beginInlineCode();
    void endInlineCode();
    //! Its line ends are kept.
    void addText(const QString &text);

    [[nodiscard]] MessageRendering take();

private:
    struct List
    {
        std::optional<unsigned> next;
    };

    struct Image
    {
        QString target;
        qsizetype begin = 0;
        bool hasLink = false;
    };

    [[nodiscard]] MessageBlock newBlock(MessageBlock::Kind kind);
    [[nodiscard]] bool isFull() const;
    void openText();
    void finishText();
    void addBlock(MessageBlock block, const QString &plain);
    void writeSpans(const QString &text);
    void writeSpan(const TextSpan &span, QStringView words);
    [[nodiscard]] QString highlighted(const QString &code, const QString &language);
    [[nodiscard]] QColor colorOf(CodeToken::Kind kind) const;

    const TextPalette &m_palette;
    const NamedThings &m_named;
    MessageRendering m_rendering;
    StyledTextWriter m_writer;
    std::optional<MessageBlock> m_text; //!< the block that is being written
    MessageBlock::Kind m_textKind = MessageBlock::Kind::Text;
    std::vector<List> m_lists;
    std::vector<Image> m_images;
    QString m_marker; //!< waits for the first block of its item
    QString m_code;
    QString m_language;
    QChar m_before; //!< the last character of this line
    int m_quotes = 0;
    int m_links = 0; //!< open ones
    int m_tokens = 0;
    bool m_inCode = false;
    bool m_inInlineCode = false;
};

} // namespace hearth::app
