// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace hearth::server {

enum class Opcode : quint8 { Text = 0x1, Binary = 0x2, Ping = 0x9 };

//! One unfragmented frame of a server, which masks nothing (RFC 6455 §5.1, §5.2).
[[nodiscard]] QByteArray webSocketFrame(Opcode opcode, const QByteArray &payload);

//! What is within a frame of webSocketFrame(); valid as long as that.
[[nodiscard]] QByteArrayView payloadOf(const QByteArray &frame);

} // namespace hearth::server
