// SPDX-License-Identifier: MIT
#include "shared/protocol/JsonParser.h"

#include <algorithm>

namespace hearth {

namespace {
constexpr std::size_t kFirstCapacity = 4096;
} // namespace

JsonParser::JsonParser()
    : JsonParser(Limits::depth)
{}

JsonParser::JsonParser(std::size_t depth)
{
    // Without this a parser keeps room for 1024 levels.
    [[maybe_unused]] const auto allocated = m_parser.allocate(kFirstCapacity, depth);
}

std::optional<JsonNode> JsonParser::parse(QByteArrayView document)
{
    // Later versions of simdjson pass over a mark of the encoding; RFC 8259 §8.1 wants none.
    if (document.isEmpty() || document.front() == '\xef')
        return std::nullopt;
    const auto size = static_cast<std::size_t>(document.size());
    if (m_padded.size() < size + simdjson::SIMDJSON_PADDING)
        m_padded.resize(size + simdjson::SIMDJSON_PADDING);
    std::copy(document.begin(), document.end(), m_padded.begin());
    simdjson::dom::element root;
    if (m_parser.parse(m_padded.data(), size, false).get(root) != simdjson::SUCCESS)
        return std::nullopt;
    return JsonNode(root);
}

} // namespace hearth
