// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace hearth::server {

// RFC 6455 §5.2.
enum class Opcode : quint8 {
    Continuation = 0x0,
    Text = 0x1,
    Binary = 0x2,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xA
};

inline constexpr quint8 kFinalBit = 0x80; //!< in the first byte
//! Lengths up to 125 stand in the second byte, the others behind one of these.
inline constexpr quint8 kLength16 = 126;
inline constexpr quint8 kLength64 = 127;

//! One unfragmented frame of a server, which masks nothing (RFC 6455 §5.1, §5.2).
[[nodiscard]] QByteArray webSocketFrame(Opcode opcode, const QByteArray &payload);

//! What is within a frame of webSocketFrame(); valid as long as that.
[[nodiscard]] QByteArrayView payloadOf(const QByteArray &frame);

} // namespace hearth::server
