// SPDX-License-Identifier: MIT
#include "app/inspector/filter/FilterTokens.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hearth::app {

namespace {

using Kind = FilterToken::Kind;

bool isQuote(QChar sign)
{
    return sign == QLatin1Char('"') || sign == QLatin1Char('\'');
}

bool endsWord(QChar sign)
{
    return sign.isSpace() || isQuote(sign) || QStringView(u"()=!<>~").contains(sign);
}

//! Reads one token after the other.
class TokenReader
{
public:
    explicit TokenReader(QStringView text)
        : m_text(text)
    {}

    FilterToken next()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        const qsizetype begin = m_at;
        FilterToken token;
        token.position = begin;
        if (m_at < m_text.size())
            read(token);
        token.length = m_at - begin;
        return token;
    }

private:
    void read(FilterToken &token)
    {
        const QChar sign = m_text[m_at];
        if (isQuote(sign))
            return readText(token, sign);
        if (!endsWord(sign))
            return readWord(token);
        // The longer ones first.
        static constexpr std::array<std::pair<QStringView, Kind>, 9> signs{{
            {u"!=", Kind::Unequal},
            {u"<=", Kind::LessOrEqual},
            {u">=", Kind::GreaterOrEqual},
            {u"=", Kind::Equal},
            {u"<", Kind::Less},
            {u">", Kind::Greater},
            {u"~", Kind::Matches},
            {u"(", Kind::Open},
            {u")", Kind::Close},
        }};
        const QStringView rest = m_text.sliced(m_at);
        const auto found = std::find_if(signs.begin(), signs.end(), [&](const auto &each) {
            return rest.startsWith(each.first);
        });
        token.kind = found == signs.end() ? Kind::Unknown : found->second;
        const qsizetype length = found == signs.end() ? 1 : found->first.size();
        token.text = rest.first(length).toString();
        m_at += length;
    }

    //! A backslash is one before a quote or a backslash alone, so that patterns need no second one.
    void readText(FilterToken &token, QChar quote)
    {
        token.kind = Kind::Unclosed;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar sign = m_text[m_at];
            if (sign == quote) {
                token.kind = Kind::Text;
                ++m_at;
                return;
            }
            const bool isEscape = sign == QLatin1Char('\\') && m_at + 1 < m_text.size()
                && (m_text[m_at + 1] == quote || m_text[m_at + 1] == sign);
            if (isEscape)
                ++m_at;
            token.text.append(m_text[m_at]);
        }
    }

    void readWord(FilterToken &token)
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !endsWord(m_text[m_at])) {
            if (m_text[m_at] == QLatin1Char('['))
                passBracket();
            else
                ++m_at;
        }
        token.text = m_text.sliced(begin, m_at - begin).toString();
        static constexpr std::array<std::pair<QStringView, Kind>, 4> words{{
            {u"and", Kind::And},
            {u"or", Kind::Or},
            {u"not", Kind::Not},
            {u"contains", Kind::Contains},
        }};
        const auto found = std::find_if(words.begin(), words.end(), [&](const auto &each) {
            return each.first.compare(token.text, Qt::CaseInsensitive) == 0;
        });
        token.kind = found == words.end() ? Kind::Word : found->second;
    }

    //! `["odd key"]` belongs to its path, whatever is in it.
    void passBracket()
    {
        bool isQuoted = false;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar sign = m_text[m_at];
            if (isQuoted && sign == QLatin1Char('\\') && m_at + 1 < m_text.size()) {
                ++m_at;
            } else if (sign == QLatin1Char('"')) {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (sign == QLatin1Char(']') || sign.isSpace())) {
                m_at += sign == QLatin1Char(']') ? 1 : 0;
                return;
            }
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::vector<FilterToken> filterTokens(QStringView text)
{
    TokenReader reader(text);
    std::vector<FilterToken> tokens;
    do
        tokens.push_back(reader.next());
    while (tokens.back().kind != Kind::End);
    return tokens;
}

} // namespace hearth::app
