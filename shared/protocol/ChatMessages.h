// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/MessageType.h"
#include "shared/protocol/ModelFields.h"

// Messages, history and read positions. PROTOCOL section 4.
namespace hearth {

struct MessageSend
{
    static constexpr MessageType type = MessageType::MessageSend;
    RoomId room;
    QString text;
    std::optional<MessageId> replyTo;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("text", self.text, TextRules::messageText);
        v.optional("reply_to", self.replyTo);
    }

    friend bool operator==(const MessageSend &, const MessageSend &) = default;
};

struct MessageNew
{
    static constexpr MessageType type = MessageType::MessageNew;
    RoomId room;
    qint64 seq = 0;
    ChatMessage message;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("seq", self.seq);
        v.required("message", self.message);
    }

    friend bool operator==(const MessageNew &, const MessageNew &) = default;
};

struct ReadMark
{
    static constexpr MessageType type = MessageType::ReadMark;
    RoomId room;
    qint64 seq = 0;
    std::optional<bool> unread; //!< true: `seq` may be lower than the present mark

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("seq", self.seq);
        v.optional("unread", self.unread);
    }

    friend bool operator==(const ReadMark &, const ReadMark &) = default;
};

struct ReadMarked
{
    static constexpr MessageType type = MessageType::ReadMarked;
    RoomId room;
    qint64 readSeq = 0;
    qint64 unread = 0;
    qint64 mentions = 0;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("read_seq", self.readSeq);
        v.required("unread", self.unread);
        v.required("mentions", self.mentions);
    }

    friend bool operator==(const ReadMarked &, const ReadMarked &) = default;
};

struct HistoryGet
{
    static constexpr MessageType type = MessageType::HistoryGet;
    RoomId room;
    std::optional<qint64> before; //!< exclusive seq
    std::optional<qint64> after; //!< exclusive seq
    std::optional<qint64> limit;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.optional("before", self.before);
        v.optional("after", self.after);
        v.optional("limit", self.limit);
    }

    friend bool operator==(const HistoryGet &, const HistoryGet &) = default;
};

} // namespace hearth
