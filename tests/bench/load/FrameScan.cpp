// SPDX-License-Identifier: MIT
#include "tests/bench/load/FrameScan.h"

#include "tests/bench/load/RunTag.h"

#include <array>
#include <charconv>
#include <cstring>
#include <simdjson.h>

namespace hearth::bench {

namespace {

//! What stands behind the first `key` from `from` on; nothing if it isn't there.
std::string_view after(std::string_view frame, std::string_view key, std::size_t from = 0)
{
    if (from >= frame.size())
        return {};
    const void *found = ::memmem(frame.data() + from, frame.size() - from, key.data(), key.size());
    if (!found)
        return {};
    const auto at = static_cast<std::size_t>(static_cast<const char *>(found) - frame.data());
    return frame.substr(at + key.size());
}

std::string_view untilQuote(std::string_view text)
{
    return text.substr(0, text.find('"'));
}

std::int64_t integerAt(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::optional<simdjson::dom::element> parse(std::string_view frame)
{
    // The element lives as long as its parser; one frame is looked at a time.
    static simdjson::dom::parser parser;
    simdjson::dom::element root;
    if (parser.parse(frame.data(), frame.size()).get(root) != simdjson::SUCCESS)
        return std::nullopt;
    return root;
}

std::optional<FoundRoom> describe(const simdjson::dom::element &room)
{
    std::string_view id;
    FoundRoom found;
    if (room["id"].get(id) != simdjson::SUCCESS
        || room["last_seq"].get(found.lastSeq) != simdjson::SUCCESS)
        return std::nullopt;
    found.id = std::string(id);
    return found;
}

void scanEvent(std::string_view frame, FrameFacts &facts)
{
    facts.room = untilQuote(after(frame, "\"room\":\""));
    facts.seq = integerAt(after(frame, "\"seq\":"));
    if (facts.kind == FrameFacts::Kind::MessageNew)
        facts.number = numberOf(after(frame, "\"text\":\""));
}

void scanAnswer(std::string_view frame, FrameFacts &facts)
{
    // A command's id ends with the number of its message.
    const std::string_view ref = untilQuote(after(frame, "\"ref\":\""));
    facts.number = numberOf(ref.substr(std::min(ref.find(kTagMark), ref.size())));
    if (facts.kind == FrameFacts::Kind::Error)
        facts.code = untilQuote(after(frame, "\"code\":\""));
}

} // namespace

FrameFacts scanFrame(std::string_view frame)
{
    using Kind = FrameFacts::Kind;
    constexpr std::array<std::pair<std::string_view, Kind>, 7> kinds{
        {{"message.new", Kind::MessageNew},
         {"ack", Kind::Ack},
         {"error", Kind::Error},
         {"welcome", Kind::Welcome},
         {"pong", Kind::Pong},
         {"member.joined", Kind::RoomEvent},
         {"member.left", Kind::RoomEvent}}};
    FrameFacts facts;
    const std::string_view type = untilQuote(after(frame, "\"type\":\""));
    for (const auto &[name, kind] : kinds) {
        if (type == name)
            facts.kind = kind;
    }
    if (facts.kind == Kind::MessageNew || facts.kind == Kind::RoomEvent)
        scanEvent(frame, facts);
    else if (facts.kind == Kind::Ack || facts.kind == Kind::Error)
        scanAnswer(frame, facts);
    return facts;
}

std::optional<FoundRoom> roomInWelcome(std::string_view frame, std::string_view name)
{
    const auto root = parse(frame);
    simdjson::dom::array rooms;
    if (!root || (*root)["rooms"].get(rooms) != simdjson::SUCCESS)
        return std::nullopt;
    for (const simdjson::dom::element room : rooms) {
        std::string_view found;
        if (room["name"].get(found) == simdjson::SUCCESS && found == name)
            return describe(room);
    }
    return std::nullopt;
}

std::string epochIn(std::string_view frame)
{
    return std::string(untilQuote(after(frame, "\"epoch\":\"")));
}

std::optional<FoundRoom> roomInAck(std::string_view frame)
{
    const auto root = parse(frame);
    simdjson::dom::element room;
    if (!root || (*root)["room"].get(room) != simdjson::SUCCESS)
        return std::nullopt;
    return describe(room);
}

std::string jsonText(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return out + '"';
}

} // namespace hearth::bench
