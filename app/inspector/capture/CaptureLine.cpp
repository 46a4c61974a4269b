// SPDX-License-Identifier: MIT
#include "app/inspector/capture/CaptureLine.h"

#include "shared/protocol/JsonSink.h"

#include <array>
#include <simdjson.h>
#include <string>
#include <utility>

namespace hearth::app {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr std::array<std::pair<Event::Kind, std::string_view>, 2> kinds{{
    {Event::Kind::Gap, "gap"},
    {Event::Kind::Note, "note"},
}};

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

//! The text of a member, or nothing where there is none of that name.
template <class Text>
std::optional<std::string_view> textOf(ondemand::object &line, Text name)
{
    std::string_view text;
    if (line.find_field_unordered(name).get_string().get(text) != simdjson::SUCCESS)
        return std::nullopt;
    return text;
}

//! The payload as it stands there: minified it would be another text.
std::string_view rawData(ondemand::object &line)
{
    ondemand::value value;
    ondemand::json_type type{};
    std::string_view raw;
    if (line.find_field_unordered("data").get(value) != simdjson::SUCCESS
        || value.type().get(type) != simdjson::SUCCESS)
        return {};
    ondemand::array list;
    ondemand::object map;
    if (type == ondemand::json_type::array && value.get_array().get(list) == simdjson::SUCCESS)
        raw = list.raw_json().value_unsafe();
    else if (type == ondemand::json_type::object
             && value.get_object().get(map) == simdjson::SUCCESS)
        raw = map.raw_json().value_unsafe();
    else
        raw = value.raw_json_token();
    while (!raw.empty() && isSpace(raw.back()))
        raw.remove_suffix(1);
    return raw;
}

} // namespace

struct CaptureLine::Parsers
{
    simdjson::dom::parser whole;
    ondemand::parser line;
    std::string padded;
};

CaptureLine::CaptureLine()
    : m_parsers(std::make_unique<Parsers>())
{}

CaptureLine::~CaptureLine() = default;

QByteArray CaptureLine::header(const QString &source)
{
    QByteArray line;
    JsonSink sink(line);
    sink.beginMap(2);
    sink.key("hearth_capture");
    sink.integer(version);
    sink.key("source");
    sink.string(source);
    sink.endMap();
    return line + '\n';
}

bool CaptureLine::isHeader(const QByteArray &line)
{
    simdjson::dom::element root;
    std::int64_t found = 0;
    return m_parsers->whole.parse(line.constData(), static_cast<std::size_t>(line.size())).get(root)
        == simdjson::SUCCESS
        && root["hearth_capture"].get(found) == simdjson::SUCCESS && found == version;
}

QByteArray CaptureLine::write(const EventView &event)
{
    QByteArray line;
    JsonSink sink(line);
    sink.beginMap(0);
    sink.key("time");
    sink.integer(event.time);
    sink.key("type");
    sink.word(event.type);
    if (event.direction == Event::Direction::Out) {
        sink.key("direction");
        sink.word("out");
    }
    for (const auto &[kind, name] : kinds) {
        if (event.kind == kind) {
            sink.key("kind");
            sink.word(name);
        }
    }
    if (event.seq != 0) {
        sink.key("seq");
        sink.integer(event.seq);
    }
    if (!event.key.empty()) {
        sink.key("key");
        sink.word(event.key);
    }
    if (!event.id.empty()) {
        sink.key("id");
        sink.word(event.id);
    }
    const std::string_view payload = event.payload;
    simdjson::dom::element root;
    // As it stands, where that gives the same bytes back.
    const bool isText = event.form == Event::Form::Text;
    const bool isJson = isText && !payload.empty() && !isSpace(payload.front())
        && !isSpace(payload.back()) && payload.find('\n') == std::string_view::npos
        && m_parsers->whole.parse(payload.data(), payload.size()).get(root) == simdjson::SUCCESS;
    if (isJson) {
        sink.key("data");
        line.append(payload.data(), static_cast<qsizetype>(payload.size()));
    } else if (isText && simdjson::validate_utf8(payload.data(), payload.size())) {
        sink.key("text");
        sink.word(payload);
    } else {
        sink.key("base64");
        const QByteArray encoded = copied(payload).toBase64();
        sink.word({encoded.constData(), static_cast<std::size_t>(encoded.size())});
    }
    return line + "}\n";
}

std::optional<Event> CaptureLine::read(const QByteArray &line)
{
    // Whatever is wrong with it is found before anything is taken out of it.
    simdjson::dom::element whole;
    if (m_parsers->whole.parse(line.constData(), static_cast<std::size_t>(line.size())).get(whole)
            != simdjson::SUCCESS
        || !whole.is_object())
        return std::nullopt;
    m_parsers->padded.assign(line.constData(), static_cast<std::size_t>(line.size()));
    m_parsers->padded.resize(m_parsers->padded.size() + simdjson::SIMDJSON_PADDING);
    ondemand::document document;
    ondemand::object map;
    std::int64_t time = 0;
    if (m_parsers->line
                .iterate(simdjson::padded_string_view(m_parsers->padded.data(),
                                                      static_cast<std::size_t>(line.size()),
                                                      m_parsers->padded.size()))
                .get(document)
            != simdjson::SUCCESS
        || document.get_object().get(map) != simdjson::SUCCESS
        || map.find_field_unordered("time").get_int64().get(time) != simdjson::SUCCESS)
        return std::nullopt;
    Event event;
    event.time = time;
    if (const auto type = textOf(map, "type"))
        event.type = QString::fromUtf8(copied(*type));
    if (const auto key = textOf(map, "key"))
        event.key = QString::fromUtf8(copied(*key));
    if (const auto id = textOf(map, "id"))
        event.id = QString::fromUtf8(copied(*id));
    if (textOf(map, "direction") == "out")
        event.direction = Event::Direction::Out;
    const auto kind = textOf(map, "kind");
    for (const auto &[each, name] : kinds) {
        if (kind == name)
            event.kind = each;
    }
    std::int64_t seq = 0;
    if (map.find_field_unordered("seq").get_int64().get(seq) == simdjson::SUCCESS)
        event.seq = seq;
    if (const auto text = textOf(map, "text")) {
        event.payload = copied(*text);
    } else if (const auto base64 = textOf(map, "base64")) {
        event.payload = QByteArray::fromBase64(copied(*base64));
        event.form = Event::Form::Bytes;
    } else {
        event.payload = copied(rawData(map));
    }
    return event;
}

} // namespace hearth::app
