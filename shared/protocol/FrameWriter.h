// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/FieldWriter.h"
#include "shared/protocol/Message.h"

namespace hearth {

//! Writes a whole frame: `type`, `id`, `timestamp`, then the fields of the message in their order.
template <FieldSink Sink>
void writeFrame(Sink &sink, const FrameHeader &header, const Message &message)
{
    std::visit(
        [&](const auto &content) {
            using Content = std::remove_cvref_t<decltype(content)>;
            FieldCounter counter;
            counter.required("type", Content::type);
            counter.required("id", header.id);
            counter.optional("timestamp", header.timestamp);
            Content::fields(content, counter);

            sink.beginMap(counter.count());
            sink.key("type");
            sink.word(wireName(Content::type));
            FieldWriter<Sink> writer(sink);
            writer.required("id", header.id);
            writer.optional("timestamp", header.timestamp);
            Content::fields(content, writer);
            sink.endMap();
        },
        message);
}

} // namespace hearth
