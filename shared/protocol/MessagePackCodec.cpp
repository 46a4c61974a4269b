// SPDX-License-Identifier: MIT
#include "shared/protocol/MessagePackCodec.h"

#include "shared/protocol/FrameReader.h"
#include "shared/protocol/FrameWriter.h"
#include "shared/protocol/MessagePackParser.h"
#include "shared/protocol/MessagePackSink.h"

namespace hearth {

namespace {
constexpr qsizetype kUsualFrame = 512;
} // namespace

MessagePackCodec::MessagePackCodec()
    : m_parser(std::make_unique<MessagePackParser>())
    , m_json(std::make_unique<JsonParser>())
{}

MessagePackCodec::~MessagePackCodec() = default;

Result<Frame, ProtocolError> MessagePackCodec::decode(QByteArrayView frame, Direction from)
{
    const auto root = m_parser->parse(frame);
    if (!root)
        return Failure{malformed(QStringLiteral("the frame is not valid MessagePack"))};
    return FrameReader<MessagePackNode>::read(*root, from);
}

QByteArray MessagePackCodec::encode(const FrameHeader &header, const Message &message)
{
    QByteArray out;
    out.reserve(kUsualFrame);
    MessagePackSink sink(out, *m_json);
    writeFrame(sink, header, message);
    return out;
}

} // namespace hearth
