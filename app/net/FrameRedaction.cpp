// SPDX-License-Identifier: MIT
#include "app/net/FrameRedaction.h"

#include "shared/protocol/JsonParser.h"
#include "shared/protocol/JsonSink.h"
#include "shared/protocol/MessagePackParser.h"

#include <algorithm>
#include <array>
#include <limits>

namespace hearth::app::FrameRedaction {

namespace {

constexpr std::array<std::string_view, 4> secretNames{"token", "password", "new_password",
                                                      "ticket"};
constexpr std::string_view mask = "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2";

//! Of an invite its code is a secret; elsewhere a code is that of an error.
enum class Within { Frame, Invite };

bool isSecret(std::string_view name, NodeKind kind, Within within)
{
    return kind == NodeKind::String
        && (std::find(secretNames.begin(), secretNames.end(), name) != secretNames.end()
            || (within == Within::Invite && name == "code"));
}

Within below(std::string_view name, Within within)
{
    return name == "invite" || name == "invites" ? Within::Invite : within;
}

template <FieldNode Node>
bool hasSecret(const Node &node, Within within = Within::Frame)
{
    bool found = false;
    if (node.kind() == NodeKind::List) {
        node.forEachItem([&](const Node &item) { return !(found = hasSecret(item, within)); });
    } else if (node.kind() == NodeKind::Map) {
        node.forEachEntry([&](std::string_view name, const Node &value) {
            found = isSecret(name, value.kind(), within) || hasSecret(value, below(name, within));
            return !found;
        });
    }
    return found;
}

template <FieldNode Node>
void writeRedacted(const Node &node, JsonSink &sink, Within within = Within::Frame)
{
    if (node.kind() == NodeKind::List) {
        sink.beginList(0);
        node.forEachItem([&](const Node &item) {
            sink.item();
            writeRedacted(item, sink, within);
            return true;
        });
        sink.endList();
    } else if (node.kind() == NodeKind::Map) {
        sink.beginMap(0);
        node.forEachEntry([&](std::string_view name, const Node &value) {
            sink.key(name);
            if (isSecret(name, value.kind(), within))
                sink.word(mask);
            else
                writeRedacted(value, sink, below(name, within));
            return true;
        });
        sink.endMap();
    } else {
        appendJson(node, sink, std::numeric_limits<qsizetype>::max());
    }
}

template <class Parser>
Shown shownBy(Parser &parser, const QByteArray &frame)
{
    const auto root = parser.parse(frame);
    if (!root || root->kind() != NodeKind::Map)
        return {Outcome::Withheld, {}};
    if (!hasSecret(*root))
        return {Outcome::Whole, frame};
    Shown redacted{Outcome::Redacted, {}};
    JsonSink sink(redacted.payload);
    writeRedacted(*root, sink);
    return redacted;
}

} // namespace

Shown shown(const QByteArray &frame, Encoding encoding)
{
    if (encoding == Encoding::MessagePack) {
        MessagePackParser parser;
        return shownBy(parser, frame);
    }
    JsonParser parser;
    return shownBy(parser, frame);
}

} // namespace hearth::app::FrameRedaction
