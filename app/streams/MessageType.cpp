// SPDX-License-Identifier: MIT
#include "app/streams/MessageType.h"

#include "shared/protocol/JsonParser.h"

namespace hearth::app {

namespace {

constexpr std::string_view namesOfTypes[] = {"type", "event", "op", "method", "kind"};
// Longer is no name, but something that bears one.
constexpr std::size_t longestType = 100;

} // namespace

struct MessageType::Parser
{
    JsonParser json;
};

MessageType::MessageType()
    : m_parser(std::make_unique<Parser>())
{}

MessageType::~MessageType() = default;

QString MessageType::of(QByteArrayView message)
{
    const auto root = m_parser->json.parse(message);
    if (!root)
        return QStringLiteral("text");
    if (root->kind() == NodeKind::Map) {
        for (const std::string_view name : namesOfTypes) {
            const auto found = root->find(name);
            if (!found || found->kind() != NodeKind::String)
                continue;
            const std::string_view type = found->utf8();
            if (!type.empty() && type.size() <= longestType)
                return QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size()));
        }
    }
    return QStringLiteral("json");
}

} // namespace hearth::app
