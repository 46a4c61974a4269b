// SPDX-License-Identifier: MIT
#include "app/text/TextCleaner.h"

#include <QList>

#include <algorithm>

namespace hearth::app {

namespace {

constexpr char32_t lre = 0x202a;
constexpr char32_t rle = 0x202b;
constexpr char32_t pdf = 0x202c;
constexpr char32_t rlo = 0x202e;
constexpr char32_t lri = 0x2066;
constexpr char32_t fsi = 0x2068;
constexpr char32_t pdi = 0x2069;
constexpr char32_t replacement = 0xfffd;
constexpr char32_t objectPlace = 0xfffc;

bool isIsolate(char32_t point)
{
    return point >= lri && point <= fsi;
}

bool isBidiControl(char32_t point)
{
    return (point >= lre && point <= rlo) || (point >= lri && point <= pdi);
}

bool isLineEnd(char32_t point)
{
    return point == U'\n' || point == 0x0b || point == 0x0c || point == 0x85 || point == 0x2028
        || point == 0x2029;
}

void append(QString &out, char32_t point)
{
    out.append(QStringView(QChar::fromUcs4(point)));
}

} // namespace

QString TextCleaner::clean(QStringView text, Controls controls)
{
    QString out;
    out.reserve(text.size());
    // Half characters become U+FFFD on the way.
    for (const char32_t point : text.toUcs4())
        put(point, controls, out);
    return out;
}

QString TextCleaner::endLine()
{
    QString out;
    for (; !m_open.isEmpty(); m_open.removeLast())
        append(out, isIsolate(m_open.last()) ? pdi : pdf);
    m_marks = 0;
    m_invisibles = 0;
    return out;
}

void TextCleaner::put(char32_t point, Controls controls, QString &out)
{
    if (isBidiControl(point)) {
        if (controls == Controls::Replaced)
            append(out, replacement);
        else
            putControl(point, out);
        return;
    }
    if (isLineEnd(point)) {
        out.append(endLine());
        out.append(u'\n');
        return;
    }
    switch (QChar::category(point)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        if (++m_marks > marks)
            return;
        break;
    case QChar::Other_Format:
        if (++m_invisibles > invisibles)
            return;
        break;
    case QChar::Other_Control:
        if (point != U'\t' && point != 0)
            return;
        [[fallthrough]];
    default:
        m_marks = 0;
        m_invisibles = 0;
    }
    append(out, point == objectPlace || point == 0 ? replacement : point);
}

void TextCleaner::putControl(char32_t control, QString &out)
{
    if (control == pdi) {
        closeIsolate(out);
        return;
    }
    if (control == pdf) {
        if (!m_open.isEmpty() && !isIsolate(m_open.last())) {
            m_open.removeLast();
            append(out, pdf);
        }
        return;
    }
    if (m_open.size() >= openControls)
        return;
    m_open.append(control);
    append(out, control);
}

void TextCleaner::closeIsolate(QString &out)
{
    if (std::none_of(m_open.cbegin(), m_open.cend(), isIsolate))
        return;
    // The end of an isolate is the end of whatever was opened within it.
    while (!isIsolate(m_open.last()))
        m_open.removeLast();
    m_open.removeLast();
    append(out, pdi);
}

} // namespace hearth::app
