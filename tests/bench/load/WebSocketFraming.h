// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// The little of RFC 6455 that a client needs.
namespace hearth::bench {

//! RFC 6455 §11.8.
enum class Opcode : std::uint8_t {
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10
};

//! The `Sec-WebSocket-Accept` that answers a `Sec-WebSocket-Key` (RFC 6455 §4.2.2).
std::string acceptFor(std::string_view key);
//! 16 random bytes in base64.
std::string newWebSocketKey();

//! Bytes before the payload of a client's frame.
std::size_t clientHeaderBytes(std::size_t payloadBytes);
//! Appends one whole client frame. A `mask` of 0 leaves the payload readable.
void appendClientFrame(std::string &out, Opcode opcode, std::string_view payload,
                       std::uint32_t mask);
//! Appends one whole frame as a server sends it.
void appendServerFrame(std::string &out, Opcode opcode, std::string_view payload);

//! One frame within a buffer.
struct ServerFrame
{
    Opcode opcode = Opcode::Text;
    bool isFinal = true;
    std::string_view payload;
    std::size_t bytes = 0; //!< with its header
};

enum class FrameState { Whole, Partial, Broken };

//! Reads the frame that `data` begins with. Masked frames and frames above 16 MiB are Broken.
FrameState readServerFrame(std::string_view data, ServerFrame &frame);

} // namespace hearth::bench
