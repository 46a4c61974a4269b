// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/FieldReader.h"
#include "shared/protocol/Limits.h"

#include <cmath>
#include <cstdint>
#include <simdjson.h>

namespace hearth {

//! A value of a parsed JSON document; lives no longer than the parser that made it. For .cpp files
//! only: simdjson is heavy.
class JsonNode
{
public:
    explicit JsonNode(simdjson::dom::element element)
        : m_element(element)
    {}

    [[nodiscard]] NodeKind kind() const
    {
        switch (m_element.type()) {
        case simdjson::dom::element_type::NULL_VALUE:
            return NodeKind::Null;
        case simdjson::dom::element_type::BOOL:
            return NodeKind::Bool;
        case simdjson::dom::element_type::INT64:
        case simdjson::dom::element_type::UINT64:
        case simdjson::dom::element_type::DOUBLE:
            return wholeNumber() ? NodeKind::Integer : NodeKind::Number;
        case simdjson::dom::element_type::STRING:
            return NodeKind::String;
        case simdjson::dom::element_type::ARRAY:
            return NodeKind::List;
        default:
            return NodeKind::Map;
        }
    }

    [[nodiscard]] bool boolean() const { return m_element.get_bool().value_unsafe(); }

    [[nodiscard]] qint64 integer() const { return wholeNumber().value_or(0); }

    [[nodiscard]] std::string_view utf8() const { return m_element.get_string().value_unsafe(); }

    [[nodiscard]] QString text() const
    {
        const std::string_view view = utf8();
        return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
    }

    [[nodiscard]] std::optional<JsonNode> find(std::string_view key) const
    {
        simdjson::dom::element found;
        if (m_element.get_object().value_unsafe().at_key(key).get(found) != simdjson::SUCCESS)
            return std::nullopt;
        return JsonNode(found);
    }

    template <class F>
    void forEachItem(F &&visit) const
    {
        // A name of its own: what value_unsafe() refers to ends with the result.
        const simdjson::dom::array items = m_element.get_array().value_unsafe();
        for (const simdjson::dom::element item : items) {
            if (!visit(JsonNode(item)))
                return;
        }
    }

    template <class F>
    void forEachEntry(F &&visit) const
    {
        const simdjson::dom::object entries = m_element.get_object().value_unsafe();
        for (const simdjson::dom::key_value_pair entry : entries) {
            if (!visit(entry.key, JsonNode(entry.value)))
                return;
        }
    }

private:
    [[nodiscard]] std::optional<qint64> wholeNumber() const
    {
        std::int64_t whole = 0;
        if (m_element.is_double()) {
            // JavaScript knows no integers: 1.0 and 1e3 are whole.
            const double number = m_element.get_double().value_unsafe();
            if (std::abs(number) > static_cast<double>(Limits::maxInteger)
                || std::trunc(number) != number)
                return std::nullopt;
            whole = static_cast<std::int64_t>(number);
        } else if (m_element.get_int64().get(whole) != simdjson::SUCCESS) {
            return std::nullopt;
        }
        if (whole > Limits::maxInteger || whole < -Limits::maxInteger)
            return std::nullopt;
        return whole;
    }

    simdjson::dom::element m_element;
};

} // namespace hearth
