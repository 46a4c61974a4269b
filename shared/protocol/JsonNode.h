// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/FieldNode.h"
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
        case simdjson::dom::element_type::INT64: {
            const std::int64_t whole = m_element.get_int64().value_unsafe();
            return whole <= Limits::maxInteger && whole >= -Limits::maxInteger
                ? NodeKind::Integer
                : NodeKind::HugeInteger;
        }
        case simdjson::dom::element_type::DOUBLE:
            // JavaScript knows no integers: 1.0 and 1e3 are whole.
            return isWhole(m_element.get_double().value_unsafe()) ? NodeKind::Integer
                                                                  : NodeKind::Number;
        case simdjson::dom::element_type::STRING:
            return NodeKind::String;
        case simdjson::dom::element_type::ARRAY:
            return NodeKind::List;
        case simdjson::dom::element_type::OBJECT:
            return NodeKind::Map;
        default:
            // UINT64 begins beyond what INT64 holds; what is longer still the parser refuses.
            return NodeKind::HugeInteger;
        }
    }

    [[nodiscard]] bool boolean() const { return m_element.get_bool().value_unsafe(); }

    [[nodiscard]] qint64 integer() const
    {
        return m_element.is_double() ? static_cast<qint64>(m_element.get_double().value_unsafe())
                                     : static_cast<qint64>(m_element.get_int64().value_unsafe());
    }

    [[nodiscard]] double number() const { return m_element.get_double().value_unsafe(); }

    [[nodiscard]] std::string_view utf8() const { return m_element.get_string().value_unsafe(); }

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
    static bool isWhole(double number)
    {
        return std::abs(number) <= static_cast<double>(Limits::maxInteger)
            && std::trunc(number) == number;
    }

    simdjson::dom::element m_element;
};

} // namespace hearth
