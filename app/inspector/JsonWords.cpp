// SPDX-License-Identifier: MIT
#include "app/inspector/JsonWords.h"

#include "shared/protocol/JsonSink.h"

#include <QByteArray>

#include <limits>

namespace hearth::app::JsonWords {

std::optional<double> number(const JsonNode &node)
{
    if (node.kind() == NodeKind::Integer)
        return static_cast<double>(node.integer());
    return node.kind() == NodeKind::Number ? std::optional(node.number()) : std::nullopt;
}

QString bare(const JsonNode &node)
{
    if (node.kind() != NodeKind::String)
        return json(node);
    const std::string_view utf8 = node.utf8();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString json(const JsonNode &node)
{
    QByteArray out;
    JsonSink sink(out);
    appendJson(node, sink, std::numeric_limits<qsizetype>::max());
    return QString::fromUtf8(out);
}

} // namespace hearth::app::JsonWords
