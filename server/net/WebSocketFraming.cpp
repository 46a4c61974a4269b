// SPDX-License-Identifier: MIT
#include "server/net/WebSocketFraming.h"

#include <QtEndian>

namespace hearth::server {

namespace {

template <class Length>
void appendLength(QByteArray &frame, quint8 mark, qsizetype length)
{
    frame.append(static_cast<char>(mark));
    const auto bigEndian = qToBigEndian(static_cast<Length>(length));
    frame.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

qsizetype headerBytes(quint8 secondByte)
{
    switch (secondByte) {
    case kLength16:
        return 2 + qsizetype(sizeof(quint16));
    case kLength64:
        return 2 + qsizetype(sizeof(quint64));
    default:
        return 2;
    }
}

} // namespace

QByteArray webSocketFrame(Opcode opcode, const QByteArray &payload)
{
    constexpr qsizetype longestHeader = 2 + qsizetype(sizeof(quint64));
    const qsizetype length = payload.size();
    QByteArray frame;
    frame.reserve(longestHeader + length);
    frame.append(static_cast<char>(kFinalBit | static_cast<quint8>(opcode)));
    if (length < kLength16)
        frame.append(static_cast<char>(length));
    else if (length <= 0xFFFF)
        appendLength<quint16>(frame, kLength16, length);
    else
        appendLength<quint64>(frame, kLength64, length);
    return frame.append(payload);
}

QByteArrayView payloadOf(const QByteArray &frame)
{
    if (frame.isEmpty())
        return {};
    return QByteArrayView(frame).sliced(headerBytes(static_cast<quint8>(frame.at(1))));
}

} // namespace hearth::server
