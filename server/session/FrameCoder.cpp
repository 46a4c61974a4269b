// SPDX-License-Identifier: MIT
#include "server/session/FrameCoder.h"

#include "server/net/WebSocketFraming.h"

namespace hearth::server {

FrameCoder::FrameCoder(const Clock &clock, const QString &thread)
    : m_clock(clock)
    , m_prefix(thread + QLatin1Char('-'))
{}

SharedFrame FrameCoder::encode(const Message &message, std::span<const Encoding> encodings)
{
    return encode(message, encodings, m_clock.now());
}

SharedFrame FrameCoder::encode(const Message &message, std::span<const Encoding> encodings,
                               UnixTime time)
{
    constexpr int radix = 36;
    const FrameHeader header{CommandId(m_prefix + QString::number(++m_count, radix)),
                             toMillis(time)};
    SharedFrame frame;
    frame.type = typeOf(message);
    for (const Encoding encoding : encodings) {
        if (encoding == Encoding::MessagePack)
            frame.messagePack =
                webSocketFrame(Opcode::Binary, m_messagePack.encode(header, message));
        else
            frame.json = webSocketFrame(Opcode::Text, m_json.encode(header, message));
    }
    return frame;
}

SharedFrame FrameCoder::encode(const Message &message, Encoding encoding)
{
    return encode(message, std::span(&encoding, 1));
}

Result<Frame, ProtocolError> FrameCoder::decode(QByteArrayView frame, Encoding encoding)
{
    return encoding == Encoding::MessagePack ? m_messagePack.decode(frame, Direction::FromClient)
                                             : m_json.decode(frame, Direction::FromClient);
}

} // namespace hearth::server
