// SPDX-License-Identifier: MIT
#include "shared/protocol/MessagePackSink.h"

#include <QtEndian>

#include <bit>

namespace hearth {

void MessagePackSink::string(const QString &text)
{
    // The length comes first, and is known only afterwards: as if each character took one byte,
    // which is so of most texts.
    const qsizetype start = m_out.size();
    m_packer.pack_str(static_cast<std::uint32_t>(text.size()));
    const qsizetype body = m_out.size();
    appendUtf8(m_out, text);
    if (m_out.size() - body == text.size())
        return;
    const QByteArray utf8 = m_out.sliced(body);
    m_out.truncate(start);
    word({utf8.constData(), static_cast<std::size_t>(utf8.size())});
}

void MessagePackSink::real(double number)
{
    constexpr char float64 = '\xcb';
    const auto bits = qToBigEndian(std::bit_cast<quint64>(number));
    m_out.append(float64).append(reinterpret_cast<const char *>(&bits), sizeof bits);
}

void MessagePackSink::json(const JsonText &value)
{
    const auto root = m_parser.parse(value.utf8);
    Q_ASSERT(root);
    if (root)
        copy(*root);
    else
        null();
}

void MessagePackSink::copy(const JsonNode &node)
{
    std::size_t count = 0;
    switch (node.kind()) {
    case NodeKind::Bool:
        return boolean(node.boolean());
    case NodeKind::Integer:
        return integer(node.integer());
    case NodeKind::Number:
        return real(node.number());
    case NodeKind::String:
        return word(node.utf8());
    case NodeKind::List:
        node.forEachItem([&count](const JsonNode &) { return ++count > 0; });
        beginList(count);
        return node.forEachItem([this](const JsonNode &item) {
            copy(item);
            return true;
        });
    case NodeKind::Map:
        node.forEachEntry([&count](std::string_view, const JsonNode &) { return ++count > 0; });
        beginMap(count);
        return node.forEachEntry([this](std::string_view name, const JsonNode &entry) {
            key(name);
            copy(entry);
            return true;
        });
    default:
        return null();
    }
}

} // namespace hearth
