// SPDX-License-Identifier: MIT
#include "app/inspector/filter/SeenFields.h"

#include "app/inspector/EventPath.h"
#include "shared/protocol/JsonParser.h"

namespace hearth::app {

struct SeenFields::Parser
{
    JsonParser json{Event::deepest};
};

class SeenFields::Collector
{
public:
    explicit Collector(SeenFields &seen)
        : m_seen(seen)
    {}

    void walk(const JsonNode &node, const EventPath &path, int levels)
    {
        if (!note(node, path) || levels == 0)
            return;
        if (node.kind() == NodeKind::List) {
            node.forEachItem([&](const JsonNode &item) {
                walk(item, path.child(qint64(0)), levels - 1);
                return false;
            });
        } else if (node.kind() == NodeKind::Map) {
            node.forEachEntry([&](std::string_view key, const JsonNode &value) {
                walk(value, path.child(QByteArray(key.data(), static_cast<qsizetype>(key.size()))),
                     levels - 1);
                return m_seen.m_paths.size() < mostPaths;
            });
        }
    }

private:
    //! False when it is new and there is no room for it.
    bool note(const JsonNode &node, const EventPath &path)
    {
        const QString name = path.toString();
        auto known = m_seen.m_values.find(name);
        if (known == m_seen.m_values.end()) {
            if (m_seen.m_paths.size() >= mostPaths)
                return false;
            m_seen.m_paths.append(name);
            known = m_seen.m_values.insert(name, {});
        }
        if (node.kind() == NodeKind::String && known->size() < mostValues
            && node.utf8().size() <= static_cast<std::size_t>(longestValue)) {
            const QString text =
                QString::fromUtf8(node.utf8().data(), static_cast<qsizetype>(node.utf8().size()));
            if (!known->contains(text))
                known->append(text);
        }
        return true;
    }

    SeenFields &m_seen;
};

SeenFields::SeenFields()
    : m_parser(std::make_unique<Parser>())
{}

SeenFields::~SeenFields() = default;

void SeenFields::take(const Event &event)
{
    if (event.kind != Event::Kind::Data)
        return;
    if (m_types.size() < mostTypes && !event.type.isEmpty() && !m_types.contains(event.type))
        m_types.append(event.type);
    if (const auto root = m_parser->json.parse(event.payload))
        Collector(*this).walk(*root, EventPath(), deepest);
}

void SeenFields::clear()
{
    m_types.clear();
    m_paths.clear();
    m_values.clear();
}

} // namespace hearth::app
