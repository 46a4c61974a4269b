// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"

#include <QString>

#include <optional>

namespace hearth::app {

//! A message that the server has not acked yet.
struct OutgoingMessage
{
    enum class State { Queued, Sending, Failed };

    CommandId id; //!< the same on every try, which makes tries harmless
    RoomId room;
    QString text;
    qint64 createdAt = 0; //!< Unix ms
    State state = State::Queued;
    QString reason; //!< of Failed, for a person
    std::optional<MessageId> replyTo;

    friend bool operator==(const OutgoingMessage &, const OutgoingMessage &) = default;
};

} // namespace hearth::app
