// SPDX-License-Identifier: MIT
#include "app/text/LanguageRules.h"

namespace hearth::app {

namespace {

std::vector<QStringView> sorted(std::vector<QStringView> words)
{
    std::sort(words.begin(), words.end());
    return words;
}

const LanguageRules &json()
{
    static const LanguageRules rules{
        .lineComment = u"//",
        .quotes = u"\"",
        .keysAreNames = true,
        .keywords = sorted({u"true", u"false", u"null"}),
    };
    return rules;
}

const LanguageRules &shell()
{
    static const LanguageRules rules{
        .lineComment = u"#",
        .quotes = u"\"'",
        .nameSign = u'$',
        .stringsOfLines = true,
        .singleQuotesEscape = false,
        .keywords =
            sorted({u"if",     u"then",  u"else",   u"elif",     u"fi",      u"for",    u"while",
                    u"until",  u"do",    u"done",   u"case",     u"esac",    u"in",     u"function",
                    u"select", u"local", u"export", u"readonly", u"declare", u"return", u"exit",
                    u"set",    u"unset", u"shift",  u"source",   u"trap",    u"eval",   u"exec"}),
    };
    return rules;
}

const LanguageRules &cpp()
{
    static const LanguageRules rules{
        .lineComment = u"//",
        .commentBegin = u"/*",
        .commentEnd = u"*/",
        .quotes = u"\"'",
        .nameSign = u'#',
        .namesBeginLines = true,
        .keywords = sorted(
            {u"alignas",   u"alignof",       u"auto",        u"bool",       u"break",
             u"case",      u"catch",         u"char",        u"class",      u"co_await",
             u"co_return", u"co_yield",      u"concept",     u"const",      u"consteval",
             u"constexpr", u"constinit",     u"continue",    u"const_cast", u"decltype",
             u"default",   u"delete",        u"do",          u"double",     u"dynamic_cast",
             u"else",      u"enum",          u"explicit",    u"extern",     u"false",
             u"final",     u"float",         u"for",         u"friend",     u"goto",
             u"if",        u"inline",        u"int",         u"long",       u"mutable",
             u"namespace", u"new",           u"noexcept",    u"nullptr",    u"operator",
             u"override",  u"private",       u"protected",   u"public",     u"reinterpret_cast",
             u"requires",  u"return",        u"short",       u"signed",     u"sizeof",
             u"static",    u"static_assert", u"static_cast", u"struct",     u"switch",
             u"template",  u"this",          u"throw",       u"true",       u"try",
             u"typedef",   u"typename",      u"union",       u"unsigned",   u"using",
             u"virtual",   u"void",          u"volatile",    u"while"}),
    };
    return rules;
}

const LanguageRules &python()
{
    static const LanguageRules rules{
        .lineComment = u"#",
        .quotes = u"\"'",
        .longQuote = u"\"\"\"",
        .otherLongQuote = u"'''",
        .nameSign = u'@',
        .namesBeginLines = true,
        .keywords = sorted(
            {u"False",   u"None",  u"True",     u"and",    u"as",   u"assert", u"async", u"await",
             u"break",   u"class", u"continue", u"def",    u"del",  u"elif",   u"else",  u"except",
             u"finally", u"for",   u"from",     u"global", u"if",   u"import", u"in",    u"is",
             u"lambda",  u"match", u"nonlocal", u"not",    u"or",   u"pass",   u"raise", u"return",
             u"self",    u"try",   u"while",    u"with",   u"yield"}),
    };
    return rules;
}

} // namespace

const LanguageRules *rulesOf(CodeLanguage language)
{
    switch (language) {
    case CodeLanguage::Json:
        return &json();
    case CodeLanguage::Shell:
        return &shell();
    case CodeLanguage::Cpp:
        return &cpp();
    case CodeLanguage::Python:
        return &python();
    case CodeLanguage::Plain:
    case CodeLanguage::Diff:
        break;
    }
    return nullptr;
}

} // namespace hearth::app
