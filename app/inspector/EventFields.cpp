// SPDX-License-Identifier: MIT
#include "app/inspector/EventFields.h"

#include "app/inspector/JsonWords.h"
#include "shared/protocol/JsonParser.h"

namespace hearth::app {

namespace {

EventField numberField(qint64 number)
{
    return {static_cast<double>(number), QString::number(number)};
}

std::optional<JsonNode> itemOf(const JsonNode &list, qint64 place)
{
    std::optional<JsonNode> found;
    qint64 at = 0;
    list.forEachItem([&](const JsonNode &item) {
        if (at++ != place)
            return true;
        found = item;
        return false;
    });
    return found;
}

std::optional<JsonNode> follow(std::optional<JsonNode> node,
                               const std::vector<EventPath::Step> &steps)
{
    for (const auto &step : steps) {
        if (!node)
            return std::nullopt;
        if (const auto *name = std::get_if<QByteArray>(&step)) {
            node = node->kind() == NodeKind::Map
                ? node->find({name->constData(), static_cast<size_t>(name->size())})
                : std::nullopt;
        } else {
            node = node->kind() == NodeKind::List ? itemOf(*node, std::get<qint64>(step))
                                                  : std::nullopt;
        }
    }
    return node;
}

} // namespace

struct EventFields::Parser
{
    JsonParser json{Event::deepest};
};

EventFields::EventFields()
    : m_parser(std::make_unique<Parser>())
{}

EventFields::~EventFields() = default;

std::vector<std::optional<EventField>> EventFields::read(const Event &event,
                                                         const std::vector<EventPath> &paths)
{
    std::vector<std::optional<EventField>> fields;
    fields.reserve(paths.size());
    std::optional<JsonNode> root;
    bool isParsed = false;
    for (const EventPath &path : paths) {
        switch (path.root()) {
        case EventPath::Root::Data: {
            if (!std::exchange(isParsed, true))
                root = m_parser->json.parse(event.payload);
            const auto node = follow(root, path.steps());
            fields.push_back(
                node ? std::optional(EventField{JsonWords::number(*node), JsonWords::bare(*node)})
                     : std::nullopt);
            break;
        }
        case EventPath::Root::Type:
            fields.push_back(EventField{{}, event.type});
            break;
        case EventPath::Root::Key:
            fields.push_back(event.key.isEmpty() ? std::nullopt
                                                 : std::optional(EventField{{}, event.key}));
            break;
        case EventPath::Root::Seq:
            fields.push_back(numberField(event.seq));
            break;
        case EventPath::Root::Size:
            fields.push_back(numberField(event.size()));
            break;
        case EventPath::Root::Time:
            fields.push_back(numberField(event.time));
            break;
        }
    }
    return fields;
}

} // namespace hearth::app
