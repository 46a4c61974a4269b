// SPDX-License-Identifier: MIT
#include "shared/protocol/JsonSink.h"

#include "shared/protocol/Limits.h"
#include "shared/protocol/Utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace hearth {

namespace {

constexpr std::array<bool, 256> escapedBytes()
{
    std::array<bool, 256> escaped{};
    for (std::size_t control = 0; control < 0x20; ++control)
        escaped[control] = true;
    escaped[std::size_t('"')] = true;
    escaped[std::size_t('\\')] = true;
    return escaped;
}

constexpr auto kEscaped = escapedBytes();

bool mustEscape(char c)
{
    return kEscaped[static_cast<unsigned char>(c)];
}

//! RFC 8259 §7.
void appendEscape(QByteArray &out, char c)
{
    constexpr std::string_view hex = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(c);
    switch (c) {
    case '"':
    case '\\':
        out.append('\\').append(c);
        return;
    case '\b':
        out.append("\\b");
        return;
    case '\f':
        out.append("\\f");
        return;
    case '\n':
        out.append("\\n");
        return;
    case '\r':
        out.append("\\r");
        return;
    case '\t':
        out.append("\\t");
        return;
    default:
        out.append("\\u00").append(hex[code >> 4U]).append(hex[code & 0xfU]);
    }
}

} // namespace

void JsonSink::word(std::string_view utf8)
{
    m_out.append('"');
    const qsizetype start = m_out.size();
    m_out.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
    escapeFrom(start);
    m_out.append('"');
}

void JsonSink::string(const QString &text)
{
    m_out.append('"');
    const qsizetype start = m_out.size();
    appendUtf8(m_out, text);
    escapeFrom(start);
    m_out.append('"');
}

void JsonSink::escapeFrom(qsizetype start)
{
    const auto begin = m_out.cbegin() + start;
    const auto first = std::find_if(begin, m_out.cend(), mustEscape);
    if (first == m_out.cend())
        return;
    const qsizetype clean = first - m_out.cbegin();
    const QByteArray rest = m_out.sliced(clean);
    m_out.truncate(clean);
    for (const char c : rest) {
        if (mustEscape(c))
            appendEscape(m_out, c);
        else
            m_out.append(c);
    }
}

void JsonSink::integer(qint64 number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    m_out.append(digits.data(), end - digits.data());
}

void JsonSink::real(double number)
{
    const bool whole = std::trunc(number) == number;
    if (whole && std::abs(number) <= static_cast<double>(Limits::maxInteger))
        return integer(static_cast<qint64>(number));
    std::array<char, 40> digits{};
    char *const begin = digits.data();
    char *const end = begin + digits.size();
    const auto written = whole ? std::to_chars(begin, end, number, std::chars_format::scientific)
                               : std::to_chars(begin, end, number);
    m_out.append(begin, written.ptr - begin);
}

} // namespace hearth
