// SPDX-License-Identifier: MIT
#include "server/session/FrameCoder.h"

namespace hearth::server {

FrameCoder::FrameCoder(const Clock &clock, const QString &thread)
    : m_clock(clock)
    , m_prefix(thread + QLatin1Char('-'))
{}

SharedFrame FrameCoder::encode(const Message &message)
{
    constexpr int radix = 36;
    const FrameHeader header{CommandId(m_prefix + QString::number(++m_count, radix)),
                             toMillis(m_clock.now())};
    const QByteArray bytes = m_codec.encode(header, message);
    return {QString::fromUtf8(bytes), bytes.size()};
}

Result<Frame, ProtocolError> FrameCoder::decode(QByteArrayView frame)
{
    return m_codec.decode(frame, Direction::FromClient);
}

} // namespace hearth::server
