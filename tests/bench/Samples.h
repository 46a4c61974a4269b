// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/Message.h"

// What the benchmarks code, as it goes over the wire of a lively room.
namespace hearth::bench {

inline QString proseOf(qsizetype bytes)
{
    return QStringLiteral("The pump in hall three runs again, and the pressure stays at 4.2 bar. ")
        .repeated(bytes / 64 + 1)
        .left(bytes);
}

inline FrameHeader header()
{
    return {CommandId(QStringLiteral("hK3v0bQ2x9LmYt7cPq4Z")), 1700000000123};
}

//! A command with a text of so many bytes.
inline Message messageSend(qsizetype bytes)
{
    return MessageSend{RoomId(QStringLiteral("r-7Qm2x9LmYt7c")), proseOf(bytes), std::nullopt};
}

inline ChatMessage chatMessage(qint64 seq, qsizetype bytes)
{
    ChatMessage message;
    message.id = MessageId(QStringLiteral("m-4f9a1c7d") + QString::number(seq));
    message.room = RoomId(QStringLiteral("r-7Qm2x9LmYt7c"));
    message.seq = seq;
    message.author = UserId(QStringLiteral("u-") + QString::number(seq % 7));
    message.text = proseOf(bytes);
    message.timestamp = 1700000000123 + seq * 1000;
    if (seq % 9 == 0)
        message.reactions = {{QStringLiteral("\U0001f44d"), {UserId(QStringLiteral("u-1"))}}};
    return message;
}

inline Message messageNew(qsizetype bytes)
{
    const ChatMessage message = chatMessage(70001, bytes);
    return MessageNew{message.room, message.seq, message};
}

} // namespace hearth::bench
