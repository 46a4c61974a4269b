// SPDX-License-Identifier: MIT
#include "app/text/MarkdownReader.h"

#include "app/text/BlockBuilder.h"

#include <functional>
#include <md4c.h>

namespace hearth::app {

namespace {

constexpr unsigned flags = MD_FLAG_NOHTML | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEURLAUTOLINKS
    | MD_FLAG_PERMISSIVEEMAILAUTOLINKS | MD_FLAG_NOINDENTEDCODEBLOCKS;
//! Older versions of md4c look a little beyond the end.
constexpr qsizetype padding = 64;

using Style = StyledTextWriter::Style;

struct Reading
{
    BlockBuilder &builder;
    QByteArrayView text;
    int spaces = 0; //!< told of a line of code, before the rest of it
    bool inCode = false;
};

Reading &readingOf(void *userData)
{
    return *static_cast<Reading *>(userData);
}

BlockBuilder &builderOf(void *userData)
{
    return readingOf(userData).builder;
}

template <typename Detail>
const Detail &detailOf(void *detail)
{
    return *static_cast<const Detail *>(detail);
}

//! `&#38;` and the names that everybody knows; others stay as they were written.
QString decodeEntity(QByteArrayView entity)
{
    const QByteArrayView name = entity.sliced(1).chopped(1);
    if (name.startsWith('#')) {
        const bool isHex = name.startsWith("#x") || name.startsWith("#X");
        const QByteArray digits = name.sliced(isHex ? 2 : 1).toByteArray();
        bool isNumber = false;
        const uint point = digits.toUInt(&isNumber, isHex ? 16 : 10);
        const bool isPoint = isNumber && point > 0 && point <= QChar::LastValidCodePoint
            && !QChar::isSurrogate(point);
        const char32_t shown = isPoint ? point : uint(QChar::ReplacementCharacter);
        return QString::fromUcs4(&shown, 1);
    }
    if (name == "amp")
        return QStringLiteral("&");
    if (name == "lt")
        return QStringLiteral("<");
    if (name == "gt")
        return QStringLiteral(">");
    if (name == "quot")
        return QStringLiteral("\"");
    if (name == "apos")
        return QStringLiteral("'");
    if (name == "nbsp")
        return QString(QChar(QChar::Nbsp));
    return QString::fromUtf8(entity);
}

QString decode(MD_TEXTTYPE type, const char *text, qsizetype size)
{
    if (type == MD_TEXT_NULLCHAR)
        return QString(QChar(QChar::ReplacementCharacter));
    const QByteArrayView bytes(text, size);
    return type == MD_TEXT_ENTITY ? decodeEntity(bytes) : QString::fromUtf8(bytes);
}

QString textOf(const MD_ATTRIBUTE &attribute)
{
    QString text;
    if (!attribute.text)
        return text;
    for (int i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
        const auto begin = attribute.substr_offsets[i];
        const auto end = attribute.substr_offsets[i + 1];
        text += decode(attribute.substr_types[i], attribute.text + begin, end - begin);
    }
    return text;
}

//! md4c tells tabs before code as spaces; whoever copies the code wants what was written.
QString indentation(const Reading &reading, const char *code)
{
    const QByteArrayView before(reading.text.data(), code - reading.text.data());
    qsizetype begin = before.size();
    while (begin > 0 && (before[begin - 1] == ' ' || before[begin - 1] == '\t'))
        --begin;
    constexpr int tabStop = 4;
    int width = 0;
    for (const char space : before.sliced(begin))
        width = space == '\t' ? (width / tabStop + 1) * tabStop : width + 1;
    const bool isWholeLine = begin == 0 || before[begin - 1] == '\n';
    if (isWholeLine && width == reading.spaces)
        return QString::fromLatin1(before.sliced(begin));
    return QString(reading.spaces, QLatin1Char(' '));
}

void addCode(Reading &reading, MD_TEXTTYPE type, const char *text, qsizetype size)
{
    const bool isOfText = std::less_equal<>()(reading.text.data(), text)
        && std::less<>()(text, reading.text.data() + reading.text.size());
    const QString decoded = decode(type, text, size);
    if (!isOfText && type == MD_TEXT_CODE && decoded.trimmed().isEmpty()
        && !decoded.contains(QLatin1Char('\n'))) {
        reading.spaces += static_cast<int>(decoded.size());
        return;
    }
    if (reading.spaces > 0)
        reading.builder.addText(isOfText ? indentation(reading, text)
                                         : QString(reading.spaces, QLatin1Char(' ')));
    reading.spaces = 0;
    reading.builder.addText(decoded);
}

int enterBlock(MD_BLOCKTYPE type, void *detail, void *userData)
{
    BlockBuilder &builder = builderOf(userData);
    switch (type) {
    case MD_BLOCK_QUOTE:
        builder.beginQuote();
        break;
    case MD_BLOCK_UL:
        builder.beginList(std::nullopt);
        break;
    case MD_BLOCK_OL:
        builder.beginList(detailOf<MD_BLOCK_OL_DETAIL>(detail).start);
        break;
    case MD_BLOCK_LI:
        builder.beginItem();
        break;
    case MD_BLOCK_HR:
        builder.addRule();
        break;
    case MD_BLOCK_H:
        builder.beginText(MessageBlock::Kind::Heading);
        break;
    case MD_BLOCK_CODE:
        readingOf(userData).inCode = true;
        builder.beginCode(textOf(detailOf<MD_BLOCK_CODE_DETAIL>(detail).lang));
        break;
    case MD_BLOCK_P:
        builder.beginText(MessageBlock::Kind::Text);
        break;
    default:
        break;
    }
    return 0;
}

int leaveBlock(MD_BLOCKTYPE type, void *, void *userData)
{
    BlockBuilder &builder = builderOf(userData);
    switch (type) {
    case MD_BLOCK_QUOTE:
        builder.endQuote();
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        builder.endList();
        break;
    case MD_BLOCK_CODE:
        readingOf(userData).inCode = false;
        builder.endCode();
        break;
    case MD_BLOCK_LI:
    case MD_BLOCK_H:
    case MD_BLOCK_P:
        builder.endText();
        break;
    default:
        break;
    }
    return 0;
}

int enterSpan(MD_SPANTYPE type, void *detail, void *userData)
{
    BlockBuilder &builder = builderOf(userData);
    switch (type) {
    case MD_SPAN_EM:
        builder.beginStyle(Style::Italic);
        break;
    case MD_SPAN_STRONG:
        builder.beginStyle(Style::Bold);
        break;
    case MD_SPAN_DEL:
        builder.beginStyle(Style::Strike);
        break;
    case MD_SPAN_A:
        builder.beginLink(textOf(detailOf<MD_SPAN_A_DETAIL>(detail).href));
        break;
    case MD_SPAN_IMG:
        builder.beginImage(textOf(detailOf<MD_SPAN_IMG_DETAIL>(detail).src));
        break;
    case MD_SPAN_CODE:
        builder.beginInlineCode();
        break;
    default:
        break;
    }
    return 0;
}

int leaveSpan(MD_SPANTYPE type, void *, void *userData)
{
    BlockBuilder &builder = builderOf(userData);
    switch (type) {
    case MD_SPAN_EM:
    case MD_SPAN_STRONG:
    case MD_SPAN_DEL:
        builder.endStyle();
        break;
    case MD_SPAN_A:
        builder.endLink();
        break;
    case MD_SPAN_IMG:
        builder.endImage();
        break;
    case MD_SPAN_CODE:
        builder.endInlineCode();
        break;
    default:
        break;
    }
    return 0;
}

int addText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *userData)
{
    BlockBuilder &builder = builderOf(userData);
    if (readingOf(userData).inCode)
        addCode(readingOf(userData), type, text, size);
    else if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
        builder.addText(QStringLiteral("\n")); // a chat keeps the line ends of who wrote
    else
        builder.addText(decode(type, text, size));
    return 0;
}

} // namespace

bool readMarkdown(const QByteArray &prepared, BlockBuilder &builder)
{
    const QByteArray padded = prepared + QByteArray(padding, '\n');
    MD_PARSER parser{};
    parser.flags = flags;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = addText;
    Reading reading{builder, QByteArrayView(padded).first(prepared.size())};
    return md_parse(padded.constData(), static_cast<MD_SIZE>(prepared.size()), &parser, &reading)
        == 0;
}

} // namespace hearth::app
