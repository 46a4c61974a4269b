// SPDX-License-Identifier: MIT
#include "shared/protocol/JsonCodec.h"

#include "shared/protocol/FrameReader.h"
#include "shared/protocol/FrameWriter.h"
#include "shared/protocol/JsonParser.h"
#include "shared/protocol/JsonSink.h"

namespace hearth {

namespace {
constexpr qsizetype kUsualJson = 512;
} // namespace

JsonCodec::JsonCodec()
    : m_parser(std::make_unique<JsonParser>())
{}

JsonCodec::~JsonCodec() = default;

Result<Frame, ProtocolError> JsonCodec::decode(QByteArrayView frame, Direction from)
{
    const auto root = m_parser->parse(frame);
    if (!root)
        return Failure{malformed(QStringLiteral("the frame is not valid JSON"))};
    return FrameReader<JsonNode>::read(*root, from);
}

QByteArray JsonCodec::encode(const FrameHeader &header, const Message &message)
{
    QByteArray out;
    out.reserve(kUsualJson);
    JsonSink sink(out);
    writeFrame(sink, header, message);
    return out;
}

} // namespace hearth
