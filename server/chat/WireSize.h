// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/FieldWriter.h"
#include "shared/protocol/Limits.h"

#include <cstddef>
#include <vector>

namespace hearth::server {

//! A FieldSink that adds up an upper bound of what any of our encodings makes of a value.
class SizeSink
{
public:
    void beginMap(std::size_t) { m_bytes += 6; }

    void key(std::string_view utf8) { m_bytes += static_cast<qint64>(utf8.size()) + 6; }

    void endMap() {}

    void beginList(std::size_t) { m_bytes += 6; }

    void item() { ++m_bytes; }

    void endList() {}

    void word(std::string_view utf8) { m_bytes += static_cast<qint64>(utf8.size()) + 6; }

    void string(const QString &text)
    {
        m_bytes += 6;
        for (const QChar c : text)
            m_bytes += size(c);
    }

    void integer(qint64) { m_bytes += 20; }

    void boolean(bool) { m_bytes += 5; }

    //! A number such as 1.5 takes nine bytes in MessagePack.
    void json(const JsonText &value) { m_bytes += 3 * value.utf8.size() + 6; }

    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    //! JSON is the longest: RFC 8259 §7 escapes a control character with six bytes. Half a
    //! surrogate pair stands for two bytes of UTF-8, and alone for three.
    static qint64 size(QChar c)
    {
        const char16_t u = c.unicode();
        if (u == u'"' || u == u'\\' || u == u'\n' || u == u'\t')
            return 2;
        if (u < 0x20)
            return 6;
        if (u < 0x80)
            return 1;
        return u < 0x800 ? 2 : 3;
    }

    qint64 m_bytes = 0;
};

//! At least the bytes that the value takes within an answer.
template <class T>
qint64 wireSize(const T &value)
{
    SizeSink sink;
    FieldWriter<SizeSink> writer(sink);
    sink.beginMap(0);
    fields(value, writer);
    return sink.bytes();
}

//! What an answer may hold; the rest of Limits::answer is for the frame around it.
inline constexpr qint64 answerPayload = Limits::answer - 1024;

enum class Fit { Whole, Part };

template <class T>
qint64 wireSize(const std::vector<T> &values)
{
    qint64 bytes = 0;
    for (const T &value : values)
        bytes += wireSize(value) + 1;
    return bytes;
}

//! Cuts a list down to what one answer, or this much of it, holds; its first element always stays.
template <class T>
Fit keepWithinAnswer(std::vector<T> &values, qint64 payload = answerPayload)
{
    qint64 bytes = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        bytes += wireSize(values[i]) + 1;
        if (i > 0 && bytes > payload) {
            values.erase(values.begin() + static_cast<std::ptrdiff_t>(i), values.end());
            return Fit::Part;
        }
    }
    return Fit::Whole;
}

} // namespace hearth::server
