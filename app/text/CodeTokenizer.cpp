// SPDX-License-Identifier: MIT
#include "app/text/CodeTokenizer.h"

#include "app/text/LanguageRules.h"

#include <algorithm>

namespace hearth::app {

namespace {

using Kind = CodeToken::Kind;

bool beginsWord(QChar character)
{
    return character.isLetter() || character == u'_';
}

bool isOfWord(QChar character)
{
    return character.isLetterOrNumber() || character == u'_';
}

class Scanner
{
public:
    Scanner(QStringView code, const LanguageRules &rules, int most)
        : m_code(code)
        , m_rules(rules)
        , m_most(most)
    {}

    std::vector<CodeToken> scan()
    {
        while (m_at < m_code.size() && static_cast<int>(m_tokens.size()) < m_most) {
            if (!takeComment() && !takeString() && !takeName() && !takeWord() && !takeNumber())
                ++m_at;
        }
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] bool sees(QStringView what) const
    {
        return !what.isEmpty() && m_code.sliced(m_at).startsWith(what);
    }

    [[nodiscard]] qsizetype endOfLine() const
    {
        const auto end = m_code.indexOf(u'\n', m_at);
        return end < 0 ? m_code.size() : end;
    }

    //! Behind the next `what` from `from` on, or the end of the code.
    [[nodiscard]] qsizetype behind(QStringView what, qsizetype from) const
    {
        const auto found = m_code.indexOf(what, from);
        return found < 0 ? m_code.size() : found + what.size();
    }

    [[nodiscard]] bool beginsLine() const
    {
        qsizetype before = m_at;
        while (before > 0 && (m_code[before - 1] == u' ' || m_code[before - 1] == u'\t'))
            --before;
        return before == 0 || m_code[before - 1] == u'\n';
    }

    bool take(Kind kind, qsizetype end)
    {
        m_tokens.push_back({kind, m_at, end - m_at});
        m_at = end;
        return true;
    }

    bool takeComment()
    {
        const bool standsAlone = m_at == 0 || !isOfWord(m_code[m_at - 1]);
        if (sees(m_rules.lineComment) && (m_rules.lineComment.size() > 1 || standsAlone)
            && !(m_at > 0 && m_code[m_at - 1] == u'$'))
            return take(Kind::Comment, endOfLine());
        if (sees(m_rules.commentBegin))
            return take(Kind::Comment,
                        behind(m_rules.commentEnd, m_at + m_rules.commentBegin.size()));
        return false;
    }

    bool takeString()
    {
        const QChar quote = m_code[m_at];
        if (!m_rules.quotes.contains(quote))
            return false;
        // 1'000'000
        if (quote == u'\'' && m_at > 0 && m_code[m_at - 1].isDigit())
            return false;
        for (const QStringView longQuote : {m_rules.longQuote, m_rules.otherLongQuote}) {
            if (sees(longQuote))
                return take(Kind::String, behind(longQuote, m_at + longQuote.size()));
        }
        const qsizetype end = endOfString(quote);
        return take(isKey(end) ? Kind::Name : Kind::String, end);
    }

    [[nodiscard]] qsizetype endOfString(QChar quote) const
    {
        const bool escapes = quote != u'\'' || m_rules.singleQuotesEscape;
        qsizetype end = m_at + 1;
        while (end < m_code.size() && m_code[end] != quote
               && (m_code[end] != u'\n' || m_rules.stringsOfLines)) {
            if (escapes && m_code[end] == u'\\' && end + 1 < m_code.size())
                ++end;
            ++end;
        }
        return std::min(end + (end < m_code.size() && m_code[end] == quote ? 1 : 0), m_code.size());
    }

    [[nodiscard]] bool isKey(qsizetype end) const
    {
        if (!m_rules.keysAreNames)
            return false;
        while (end < m_code.size() && m_code[end].isSpace() && m_code[end] != u'\n')
            ++end;
        return end < m_code.size() && m_code[end] == u':';
    }

    bool takeName()
    {
        const QChar sign = m_code[m_at];
        if (m_rules.nameSign.isNull() || sign != m_rules.nameSign
            || (m_rules.namesBeginLines && !beginsLine()))
            return false;
        qsizetype end = m_at + 1;
        if (end < m_code.size() && m_code[end] == u'{') {
            const qsizetype close = m_code.first(endOfLine()).indexOf(u'}', end);
            return take(Kind::Name, close < 0 ? endOfLine() : close + 1);
        }
        while (end < m_code.size() && (isOfWord(m_code[end]) || m_code[end] == u'.'))
            ++end;
        return end > m_at + 1 && take(Kind::Name, end);
    }

    bool takeWord()
    {
        if (!beginsWord(m_code[m_at]))
            return false;
        qsizetype end = m_at;
        while (end < m_code.size() && isOfWord(m_code[end]))
            ++end;
        if (m_rules.isKeyword(m_code.sliced(m_at, end - m_at)))
            return take(Kind::Keyword, end);
        m_at = end;
        return true;
    }

    bool takeNumber()
    {
        if (!m_code[m_at].isDigit())
            return false;
        qsizetype end = m_at;
        while (end < m_code.size()
               && (isOfWord(m_code[end]) || m_code[end] == u'.' || m_code[end] == u'\''))
            ++end;
        return take(Kind::Number, end);
    }

    QStringView m_code;
    const LanguageRules &m_rules;
    int m_most;
    qsizetype m_at = 0;
    std::vector<CodeToken> m_tokens;
};

std::vector<CodeToken> linesOfDiff(QStringView code, int most)
{
    std::vector<CodeToken> tokens;
    for (qsizetype begin = 0; begin < code.size() && static_cast<int>(tokens.size()) < most;) {
        auto end = code.indexOf(u'\n', begin);
        if (end < 0)
            end = code.size();
        const QStringView line = code.sliced(begin, end - begin);
        const bool isPlace = line.startsWith(u"@@") || line.startsWith(u"diff ")
            || line.startsWith(u"index ") || line.startsWith(u"+++ ") || line.startsWith(u"--- ");
        if (isPlace)
            tokens.push_back({Kind::Name, begin, line.size()});
        else if (line.startsWith(u'+'))
            tokens.push_back({Kind::Added, begin, line.size()});
        else if (line.startsWith(u'-'))
            tokens.push_back({Kind::Removed, begin, line.size()});
        begin = end + 1;
    }
    return tokens;
}

} // namespace

std::vector<CodeToken> tokensOf(QStringView code, CodeLanguage language, int most)
{
    if (language == CodeLanguage::Diff)
        return linesOfDiff(code, most);
    const LanguageRules *rules = rulesOf(language);
    return rules ? Scanner(code, *rules, most).scan() : std::vector<CodeToken>();
}

} // namespace hearth::app
