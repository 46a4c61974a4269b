// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hearth::bench {

//! What the tool wants to know of a frame. The views point into it.
struct FrameFacts
{
    enum class Kind { MessageNew, RoomEvent, Ack, Error, Welcome, Pong, Other };

    Kind kind = Kind::Other;
    std::string_view room; //!< of an event
    std::int64_t seq = 0; //!< of an event
    std::uint64_t number = 0; //!< that the tool gave the message, or the command an answer is to
    std::string_view code; //!< of an error
};

//! Searches the frame for what the server is known to write, in the order it writes it; cheap
//! enough for half a million frames a second, and no validation.
FrameFacts scanFrame(std::string_view frame);

//! A room as a `welcome` or an ack shows it.
struct FoundRoom
{
    std::string id;
    std::int64_t lastSeq = 0;
};

//! The room of that name in a `welcome`.
std::optional<FoundRoom> roomInWelcome(std::string_view frame, std::string_view name);
//! What a `welcome` says of the log's life; empty if it says nothing.
std::string epochIn(std::string_view frame);

//! The room of the ack of a `room.create` or `room.join`.
std::optional<FoundRoom> roomInAck(std::string_view frame);

//! `text` with what JSON wants escaped, in quotes.
std::string jsonText(std::string_view text);

} // namespace hearth::bench
