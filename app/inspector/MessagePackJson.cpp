// SPDX-License-Identifier: MIT
#include "app/inspector/MessagePackJson.h"

#include "shared/protocol/JsonSink.h"

#include <cmath>
#include <msgpack.hpp>
#include <simdjson.h>
#include <vector>

namespace hearth::app::MessagePackJson {

namespace {

//! What msgpack::parse() tells of a document, written down. A visit that answers false ends it.
class Writer : public msgpack::null_visitor
{
public:
    Writer(QByteArray &out, Bounds bounds)
        : m_out(out)
        , m_bounds(bounds)
    {}

    [[nodiscard]] bool isSound() const { return m_isSound; }

    bool visit_nil() { return word("null"); }

    bool visit_boolean(bool value) { return word(value ? "true" : "false"); }

    bool visit_positive_integer(std::uint64_t number) { return word(QByteArray::number(number)); }

    bool visit_negative_integer(std::int64_t number)
    {
        return word(QByteArray::number(static_cast<qint64>(number)));
    }

    bool visit_float32(float number) { return visit_float64(static_cast<double>(number)); }

    bool visit_float64(double number)
    {
        if (std::isnan(number))
            return text("NaN");
        if (std::isinf(number))
            return text(number > 0 ? "Infinity" : "-Infinity");
        QByteArray written;
        JsonSink(written).real(number);
        return word(written);
    }

    bool visit_str(const char *bytes, std::uint32_t size)
    {
        const QByteArray whole(bytes, static_cast<qsizetype>(size));
        return text(size == 0 || simdjson::validate_utf8(bytes, size) ? whole : whole.toBase64());
    }

    bool visit_bin(const char *bytes, std::uint32_t size)
    {
        return text(QByteArray(bytes, static_cast<qsizetype>(size)).toBase64());
    }

    //! The first byte is the extension's type.
    bool visit_ext(const char *bytes, std::uint32_t size) { return visit_bin(bytes, size); }

    bool start_array(std::uint32_t) { return open('['); }

    bool start_array_item()
    {
        separate();
        return true;
    }

    bool end_array() { return close(']'); }

    bool start_map(std::uint32_t) { return open('{'); }

    bool start_map_key()
    {
        separate();
        // A key of another kind is written aside, and then as a string.
        m_keyStarts.push_back(m_out.size());
        return true;
    }

    bool end_map_key()
    {
        const qsizetype start = m_keyStarts.back();
        m_keyStarts.pop_back();
        if (m_out.at(start) != '"') {
            const QByteArray key = m_out.sliced(start);
            m_out.truncate(start);
            JsonSink(m_out).word({key.constData(), static_cast<std::size_t>(key.size())});
        }
        m_out.append(':');
        m_isFirst = true;
        return true;
    }

    bool end_map() { return close('}'); }

    void parse_error(std::size_t, std::size_t) { m_isSound = false; }

    void insufficient_bytes(std::size_t, std::size_t) { m_isSound = false; }

private:
    bool word(const QByteArray &json)
    {
        // One that stands alone is no document to be shown.
        m_isSound = m_isSound && m_depth > 0 && m_out.size() + json.size() <= m_bounds.size;
        if (m_isSound)
            m_out.append(json);
        m_isFirst = false;
        return m_isSound;
    }

    bool text(const QByteArray &utf8)
    {
        QByteArray json;
        JsonSink(json).word({utf8.constData(), static_cast<std::size_t>(utf8.size())});
        return word(json);
    }

    bool open(char bracket)
    {
        m_isSound = m_isSound && ++m_depth <= m_bounds.depth && m_out.size() < m_bounds.size;
        m_out.append(bracket);
        m_isFirst = true;
        return m_isSound;
    }

    bool close(char bracket)
    {
        m_out.append(bracket);
        --m_depth;
        m_isFirst = false;
        return true;
    }

    void separate()
    {
        if (!m_isFirst)
            m_out.append(',');
        m_isFirst = false;
    }

    QByteArray &m_out;
    Bounds m_bounds;
    std::vector<qsizetype> m_keyStarts;
    int m_depth = 0;
    bool m_isFirst = true;
    bool m_isSound = true;
};

} // namespace

std::optional<QByteArray> of(const QByteArray &payload, Bounds bounds)
{
    if (payload.isEmpty())
        return std::nullopt;
    QByteArray out;
    Writer writer(out, bounds);
    std::size_t end = 0;
    const auto size = static_cast<std::size_t>(payload.size());
    try {
        if (!msgpack::parse(payload.constData(), size, end, writer) || end != size)
            return std::nullopt;
    } catch (const msgpack::unpack_error &) {
        // Of lengths that the machine has no number for.
        return std::nullopt;
    }
    return writer.isSound() ? std::optional(out) : std::nullopt;
}

} // namespace hearth::app::MessagePackJson
