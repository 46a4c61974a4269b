// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/RawPeer.h"

namespace hearth::test {

enum FirstByte {
    TextFrame = 0x81,
    BinaryFrame = 0x82,
    Final = 0x80,
    CloseFrame = 0x88,
    PingFrame = 0x89,
    PongFrame = 0x8A
};

//! `first` is FIN, RSV and opcode together.
inline QByteArray frame(int first, const QByteArray &payload = {})
{
    RawFrame parts;
    parts.opcode = static_cast<quint8>(first & 0xF);
    parts.reserved = static_cast<quint8>((first >> 4) & 7);
    parts.isFinal = (first & Final) != 0;
    parts.payload = payload;
    return parts.toBytes();
}

inline QByteArray closeFrame(int code, const QByteArray &reason = {})
{
    return RawFrame::close(static_cast<quint16>(code), reason).toBytes();
}

//! Pings until the server closes, for what came at once may be granted at once; its code.
inline int floodUntilClosed(RawPeer &peer)
{
    int code = RawPeer::stillOpen;
    for (int i = 0; i < 200 && code == RawPeer::stillOpen; ++i) {
        peer.send(frame(PingFrame));
        code = peer.waitForClose(std::chrono::milliseconds(20));
    }
    return code;
}

} // namespace hearth::test
