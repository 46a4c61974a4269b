// SPDX-License-Identifier: MIT
#include "shared/protocol/MessagePackParser.h"

#include "shared/protocol/Limits.h"

#include <array>
#include <cmath>
#include <msgpack.hpp>
#include <simdjson.h>

namespace hearth {

namespace {

bool isUtf8(std::string_view text)
{
    return text.empty() || simdjson::validate_utf8(text.data(), text.size());
}

//! What msgpack::parse() tells of a document, one value after the other. A visit that answers false
//! ends the parsing.
class Visitor : public msgpack::null_visitor
{
public:
    Visitor(std::vector<MessagePackValue> &values, std::size_t documentSize)
        : m_values(values)
        , m_documentSize(documentSize)
    {}

    bool visit_nil()
    {
        add(NodeKind::Null);
        return true;
    }

    bool visit_boolean(bool boolean)
    {
        add(NodeKind::Bool).boolean = boolean;
        return true;
    }

    bool visit_positive_integer(std::uint64_t number)
    {
        if (number > static_cast<std::uint64_t>(Limits::maxInteger))
            add(NodeKind::HugeInteger);
        else
            add(NodeKind::Integer).integer = static_cast<qint64>(number);
        return true;
    }

    bool visit_negative_integer(std::int64_t number)
    {
        // Of the signed formats it tells the positive ones here too.
        if (number < -Limits::maxInteger || number > Limits::maxInteger)
            add(NodeKind::HugeInteger);
        else
            add(NodeKind::Integer).integer = number;
        return true;
    }

    bool visit_float32(float number) { return visit_float64(static_cast<double>(number)); }

    bool visit_float64(double number)
    {
        if (!std::isfinite(number))
            add(NodeKind::NotFinite);
        else if (std::trunc(number) == number
                 && std::abs(number) <= static_cast<double>(Limits::maxInteger))
            add(NodeKind::Integer).integer = static_cast<qint64>(number);
        else
            add(NodeKind::Number).number = number;
        return true;
    }

    bool visit_str(const char *text, std::uint32_t size)
    {
        MessagePackValue &value =
            add(isUtf8({text, size}) ? NodeKind::String : NodeKind::NotUtf8, size);
        value.text = text;
        return true;
    }

    bool visit_bin(const char *, std::uint32_t)
    {
        add(NodeKind::Binary);
        return true;
    }

    bool visit_ext(const char *, std::uint32_t)
    {
        add(NodeKind::Extension);
        return true;
    }

    bool start_array(std::uint32_t items) { return begin(NodeKind::List, items, items); }

    bool end_array() { return end(); }

    bool start_map(std::uint32_t entries)
    {
        return begin(NodeKind::Map, entries, 2 * std::size_t(entries));
    }

    bool start_map_key()
    {
        m_open[m_depth - 1].key = m_values.size();
        return true;
    }

    bool end_map_key()
    {
        const Open &map = m_open[m_depth - 1];
        if (m_values[map.key].kind != NodeKind::String)
            m_values[map.index].kind = NodeKind::OddMap;
        return true;
    }

    bool end_map() { return end(); }

private:
    struct Open
    {
        std::size_t index = 0;
        std::size_t key = 0; //!< of a map: where its latest key is
    };

    MessagePackValue &add(NodeKind kind, quint32 size = 0)
    {
        MessagePackValue &value = m_values.emplace_back();
        value.kind = kind;
        value.size = size;
        value.next = static_cast<quint32>(m_values.size());
        return value;
    }

    bool begin(NodeKind kind, quint32 size, std::size_t values)
    {
        // Each value takes a byte at least, so that a document can be seen to be too short.
        m_promised += values;
        const std::size_t deepest = m_depth + (values > 0 ? 2 : 1);
        if (deepest > Limits::depth || m_promised > m_documentSize)
            return false;
        m_open[m_depth++].index = m_values.size();
        add(kind, size);
        return true;
    }

    bool end()
    {
        m_values[m_open[--m_depth].index].next = static_cast<quint32>(m_values.size());
        return true;
    }

    std::vector<MessagePackValue> &m_values;
    std::size_t m_documentSize;
    std::size_t m_promised = 0;
    std::size_t m_depth = 0;
    std::array<Open, Limits::depth> m_open;
};

} // namespace

std::optional<MessagePackNode> MessagePackParser::parse(QByteArrayView document)
{
    m_values.clear();
    const auto size = static_cast<std::size_t>(document.size());
    std::size_t parsed = 0;
    Visitor visitor(m_values, size);
    try {
        if (!msgpack::parse(document.data(), size, parsed, visitor) || parsed != size)
            return std::nullopt;
    } catch (const msgpack::unpack_error &) {
        // Of lengths that the machine has no number for.
        return std::nullopt;
    }
    return MessagePackNode(m_values, 0);
}

} // namespace hearth
