// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/MessageType.h"
#include "shared/protocol/ModelFields.h"

// Messages, reactions, history, search and read positions. docs/protocol.md, "Messages".
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

struct MessageEdit
{
    static constexpr MessageType type = MessageType::MessageEdit;
    RoomId room;
    MessageId message;
    QString text;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("message", self.message);
        v.required("text", self.text, TextRules::messageText);
    }

    friend bool operator==(const MessageEdit &, const MessageEdit &) = default;
};

struct MessageEdited
{
    static constexpr MessageType type = MessageType::MessageEdited;
    RoomId room;
    qint64 seq = 0;
    ChatMessage message; //!< as it is now; its own seq stays that of its creation

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("seq", self.seq);
        v.required("message", self.message);
    }

    friend bool operator==(const MessageEdited &, const MessageEdited &) = default;
};

struct MessageDelete
{
    static constexpr MessageType type = MessageType::MessageDelete;
    RoomId room;
    MessageId message;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("message", self.message);
    }

    friend bool operator==(const MessageDelete &, const MessageDelete &) = default;
};

struct MessageDeleted
{
    static constexpr MessageType type = MessageType::MessageDeleted;
    RoomId room;
    qint64 seq = 0;
    MessageId message;
    std::optional<UserId> by; //!< who removed it, where that was not its author

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("seq", self.seq);
        v.required("message", self.message);
        v.optional("by", self.by);
    }

    friend bool operator==(const MessageDeleted &, const MessageDeleted &) = default;
};

struct ReactionAdd
{
    static constexpr MessageType type = MessageType::ReactionAdd;
    RoomId room;
    MessageId message;
    QString emoji;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("message", self.message);
        v.required("emoji", self.emoji, TextRules::emoji);
    }

    friend bool operator==(const ReactionAdd &, const ReactionAdd &) = default;
};

struct ReactionAdded
{
    static constexpr MessageType type = MessageType::ReactionAdded;
    RoomId room;
    qint64 seq = 0;
    MessageId message;
    UserId user;
    QString emoji;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("seq", self.seq);
        v.required("message", self.message);
        v.required("user", self.user);
        v.required("emoji", self.emoji, TextRules::emoji);
    }

    friend bool operator==(const ReactionAdded &, const ReactionAdded &) = default;
};

struct ReactionRemove
{
    static constexpr MessageType type = MessageType::ReactionRemove;
    RoomId room;
    MessageId message;
    QString emoji;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("message", self.message);
        v.required("emoji", self.emoji, TextRules::emoji);
    }

    friend bool operator==(const ReactionRemove &, const ReactionRemove &) = default;
};

struct ReactionRemoved
{
    static constexpr MessageType type = MessageType::ReactionRemoved;
    RoomId room;
    qint64 seq = 0;
    MessageId message;
    UserId user;
    QString emoji;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("seq", self.seq);
        v.required("message", self.message);
        v.required("user", self.user);
        v.required("emoji", self.emoji, TextRules::emoji);
    }

    friend bool operator==(const ReactionRemoved &, const ReactionRemoved &) = default;
};

//! What a message said before.
struct MessageHistory
{
    static constexpr MessageType type = MessageType::MessageHistory;
    RoomId room;
    MessageId message;
    std::optional<qint64> after; //!< the seq of the last version of the answer before

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("message", self.message);
        v.optional("after", self.after);
    }

    friend bool operator==(const MessageHistory &, const MessageHistory &) = default;
};

struct Search
{
    static constexpr MessageType type = MessageType::Search;
    QString text;
    std::optional<RoomId> room; //!< absent: all of one's own rooms
    std::optional<QString> cursor; //!< of the answer before
    std::optional<qint64> limit;
    std::optional<UserId> author{};
    std::optional<qint64> before{}; //!< Unix ms, exclusive
    std::optional<qint64> after{}; //!< Unix ms, inclusive

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("text", self.text, TextRules::query);
        v.optional("room", self.room);
        v.optional("cursor", self.cursor, TextRules::cursor);
        v.optional("limit", self.limit);
        v.optional("author", self.author);
        v.optional("before", self.before);
        v.optional("after", self.after);
    }

    friend bool operator==(const Search &, const Search &) = default;
};

} // namespace hearth
