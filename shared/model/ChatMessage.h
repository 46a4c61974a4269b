// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace hearth {

struct Reaction
{
    QString emoji;
    std::vector<UserId> users;

    friend bool operator==(const Reaction &, const Reaction &) = default;
};

struct ChatMessage
{
    MessageId id;
    RoomId room;
    qint64 seq = 0; //!< of its creation
    UserId author;
    std::optional<CommandId> clientId; //!< only in what the author's own sessions get
    QString text;
    qint64 timestamp = 0; //!< Unix ms of the commit
    std::optional<qint64> editedAt;
    std::optional<bool> deleted;
    std::optional<MessageId> replyTo;
    std::vector<UserId> mentions; //!< computed by the server
    std::vector<Reaction> reactions;

    friend bool operator==(const ChatMessage &, const ChatMessage &) = default;
};

} // namespace hearth
