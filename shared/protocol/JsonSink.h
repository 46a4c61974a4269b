// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <charconv>
#include <string_view>

namespace hearth {

//! Appends JSON to a byte array. Commas are put before every key and item but the first of its
//! container.
class JsonSink
{
public:
    explicit JsonSink(QByteArray &out)
        : m_out(out)
    {}

    void beginMap(std::size_t) { open('{'); }

    void endMap() { m_out.append('}'), m_first = false; }

    void beginList(std::size_t) { open('['); }

    void endList() { m_out.append(']'), m_first = false; }

    void item() { separate(); }

    void key(std::string_view name)
    {
        separate();
        word(name);
        m_out.append(':');
    }

    void word(std::string_view utf8)
    {
        m_out.append('"');
        appendEscaped(utf8);
        m_out.append('"');
    }

    void string(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        word(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    }

    void integer(qint64 number)
    {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        m_out.append(digits.data(), end - digits.data());
    }

    void boolean(bool value) { m_out.append(value ? "true" : "false"); }

private:
    void open(char bracket)
    {
        m_out.append(bracket);
        m_first = true;
    }

    void separate()
    {
        if (!m_first)
            m_out.append(',');
        m_first = false;
    }

    static bool mustEscape(char c)
    {
        return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
    }

    void appendEscaped(std::string_view utf8)
    {
        std::size_t plainFrom = 0;
        for (std::size_t i = 0; i < utf8.size(); ++i) {
            if (!mustEscape(utf8[i]))
                continue;
            m_out.append(utf8.data() + plainFrom, static_cast<qsizetype>(i - plainFrom));
            plainFrom = i + 1;
            appendEscape(utf8[i]);
        }
        m_out.append(utf8.data() + plainFrom, static_cast<qsizetype>(utf8.size() - plainFrom));
    }

    void appendEscape(char c)
    {
        constexpr std::string_view hex = "0123456789abcdef";
        switch (c) {
        case '"':
        case '\\':
            m_out.append('\\').append(c);
            return;
        case '\n':
            m_out.append("\\n");
            return;
        case '\t':
            m_out.append("\\t");
            return;
        default:
            const auto code = static_cast<unsigned char>(c);
            m_out.append("\\u00").append(hex[code >> 4U]).append(hex[code & 0xfU]);
        }
    }

    QByteArray &m_out;
    bool m_first = true;
};

} // namespace hearth
