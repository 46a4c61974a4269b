// SPDX-License-Identifier: MIT
#include "server/logging/LogLine.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace hearth::server {

namespace {

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        break;
    }
    return "fatal";
}

bool isUnseen(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

void appendEscaped(QByteArray &out, char32_t c)
{
    const auto appendUnit = [&out](char16_t unit) {
        out += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    };
    if (QChar::requiresSurrogates(c)) {
        appendUnit(QChar::highSurrogate(c));
        appendUnit(QChar::lowSurrogate(c));
    } else {
        appendUnit(static_cast<char16_t>(c));
    }
}

enum class Quotes { AsTheyAre, Escaped };

void appendText(QByteArray &out, const QString &text, Quotes quotes)
{
    for (const char32_t c : text.toUcs4()) {
        const bool isQuote = c == U'"' || c == U'\\';
        if (isUnseen(c))
            appendEscaped(out, c);
        else if (isQuote && quotes == Quotes::Escaped)
            out.append('\\').append(static_cast<char>(c));
        else if (c < 0x80)
            out += static_cast<char>(c);
        else
            out += QString::fromUcs4(&c, 1).toUtf8();
    }
}

//! A string of JSON (RFC 8259 §7).
QByteArray quoted(const QString &text)
{
    QByteArray out("\"");
    appendText(out, text, Quotes::Escaped);
    return out + '"';
}

bool isPlainWord(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\' && c != u'=';
    });
}

struct TextValue
{
    QByteArray operator()(bool value) const { return value ? "true" : "false"; }

    QByteArray operator()(qint64 value) const { return QByteArray::number(value); }

    QByteArray operator()(double value) const
    {
        return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    }

    QByteArray operator()(const QString &value) const
    {
        return isPlainWord(value) ? value.toLatin1() : quoted(value);
    }
};

struct JsonValue : TextValue
{
    using TextValue::operator();

    //! JSON has neither infinity nor NaN.
    QByteArray operator()(double value) const
    {
        return std::isfinite(value) ? TextValue::operator()(value) : QByteArray("null");
    }

    QByteArray operator()(const QString &value) const { return quoted(value); }
};

} // namespace

QByteArray textOf(std::span<const LogField> fields)
{
    QByteArray out;
    for (const LogField &field : fields)
        out.append(' ').append(field.key).append('=') += std::visit(TextValue{}, field.value);
    return out;
}

QByteArray LogLine::toBytes(LogFormat format) const
{
    const QByteArray stamp = time.toString(Qt::ISODateWithMs).toLatin1();
    const QByteArray levelText = levelName(level);
    const QByteArray topic = category ? category : "default";
    if (format == LogFormat::Text) {
        QByteArray out = stamp + ' ' + levelText + ' ' + topic + ' ';
        appendText(out, message, Quotes::AsTheyAre);
        return out + textOf(fields) + '\n';
    }
    QByteArray out = "{\"time\":\"" + stamp + "\",\"level\":\"" + levelText + "\",\"category\":\"";
    out += topic + "\",\"message\":" + quoted(message);
    for (const LogField &field : fields)
        out.append(",\"").append(field.key).append("\":") += std::visit(JsonValue{}, field.value);
    return out + "}\n";
}

} // namespace hearth::server
