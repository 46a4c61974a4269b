// SPDX-License-Identifier: MIT
#include "shared/protocol/TextRule.h"

#include <QChar>

namespace hearth {

namespace {

qint64 utf8Size(const QString &text)
{
    qint64 bytes = 0;
    for (const QChar c : text) {
        // Each half of a surrogate pair counts two of the pair's four bytes.
        if (c.unicode() < 0x80)
            bytes += 1;
        else if (c.unicode() < 0x800 || c.isSurrogate())
            bytes += 2;
        else
            bytes += 3;
    }
    return bytes;
}

qint64 codePoints(const QString &text)
{
    qint64 count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

bool isForbiddenInName(QChar c)
{
    const char16_t u = c.unicode();
    const bool control = u < 0x20 || (u >= 0x7f && u <= 0x9f) || u == 0x2028 || u == 0x2029;
    const bool bidirectional = u == 0x061c || u == 0x200e || u == 0x200f
        || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
    return control || bidirectional;
}

} // namespace

RequestError tooLong(const TextRule &rule, const QString &field)
{
    const QString unit =
        rule.unit == TextRule::Unit::Bytes ? QStringLiteral("bytes") : QStringLiteral("characters");
    return {ErrorCode::TooLarge,
            QStringLiteral("%1 is longer than %2 %3").arg(field).arg(rule.limit).arg(unit)};
}

std::optional<RequestError> checkText(const QString &text, const TextRule &rule,
                                      const QString &field)
{
    // Short strings can't break a limit: at most three bytes a UTF-16 unit.
    if (text.size() * 3 > rule.limit
        && (rule.unit == TextRule::Unit::Bytes ? utf8Size(text) : codePoints(text)) > rule.limit)
        return tooLong(rule, field);
    if (text.contains(QChar(u'\0')))
        return RequestError{ErrorCode::BadRequest,
                            QStringLiteral("%1 holds a NUL character").arg(field)};
    if (rule.empty == TextRule::Empty::Refused && text.isEmpty())
        return RequestError{ErrorCode::BadRequest, QStringLiteral("%1 is empty").arg(field)};
    if (rule.make == TextRule::Make::Name) {
        for (const QChar c : text) {
            if (isForbiddenInName(c))
                return RequestError{
                    ErrorCode::BadRequest,
                    QStringLiteral("%1 holds a control or text-direction character").arg(field)};
        }
        // A name that shows as nothing names nothing.
        if (rule.empty == TextRule::Empty::Refused && text.trimmed().isEmpty())
            return RequestError{ErrorCode::BadRequest, QStringLiteral("%1 is blank").arg(field)};
    }
    return std::nullopt;
}

} // namespace hearth
