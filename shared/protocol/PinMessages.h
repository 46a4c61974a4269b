// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/MessageType.h"
#include "shared/protocol/ModelFields.h"

// Messages that a room keeps in sight. docs/protocol.md, "Messages".
namespace hearth {

struct MessagePin
{
    static constexpr MessageType type = MessageType::MessagePin;
    RoomId room;
    MessageId message;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("message", self.message);
    }

    friend bool operator==(const MessagePin &, const MessagePin &) = default;
};

struct MessageUnpin
{
    static constexpr MessageType type = MessageType::MessageUnpin;
    RoomId room;
    MessageId message;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("message", self.message);
    }

    friend bool operator==(const MessageUnpin &, const MessageUnpin &) = default;
};

//! A room event.
struct MessagePinned
{
    static constexpr MessageType type = MessageType::MessagePinned;
    RoomId room;
    qint64 seq = 0;
    MessageId message;
    UserId by;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("seq", self.seq);
        v.required("message", self.message);
        v.required("by", self.by);
    }

    friend bool operator==(const MessagePinned &, const MessagePinned &) = default;
};

//! A room event. Who deletes a message unpins it without one.
struct MessageUnpinned
{
    static constexpr MessageType type = MessageType::MessageUnpinned;
    RoomId room;
    qint64 seq = 0;
    MessageId message;
    UserId by;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("seq", self.seq);
        v.required("message", self.message);
        v.required("by", self.by);
    }

    friend bool operator==(const MessageUnpinned &, const MessageUnpinned &) = default;
};

struct RoomPins
{
    static constexpr MessageType type = MessageType::RoomPins;
    RoomId room;
    std::optional<MessageId> after; //!< the last message of the answer before

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.optional("after", self.after);
    }

    friend bool operator==(const RoomPins &, const RoomPins &) = default;
};

} // namespace hearth
