// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/JsonNode.h"

#include <QByteArrayView>

#include <vector>

namespace hearth {

//! RFC 8259 in UTF-8, values at most `depth` deep, which is Limits::depth unless said; what is
//! deeper, or wrong, costs no more than reading up to there. Keeps its memory for the next
//! document. For .cpp files only.
class JsonParser
{
public:
    JsonParser();
    explicit JsonParser(std::size_t depth);

    //! The document, or nothing. Valid until the next parse().
    [[nodiscard]] std::optional<JsonNode> parse(QByteArrayView document);

private:
    simdjson::dom::parser m_parser;
    std::vector<char> m_padded; //!< simdjson reads beyond the end, and would copy anew each time
};

} // namespace hearth
