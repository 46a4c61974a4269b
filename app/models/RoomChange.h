// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/ChatMessages.h"

#include <variant>

namespace hearth::app {

//! A room event that changes what the timeline shows. Applying one twice is the same as once.
using RoomChange =
    std::variant<MessageNew, MessageEdited, MessageDeleted, ReactionAdded, ReactionRemoved>;

//! The reactions with one more, or one less, of a user.
void addReaction(std::vector<Reaction> &reactions, const QString &emoji, const UserId &user);
void removeReaction(std::vector<Reaction> &reactions, const QString &emoji, const UserId &user);

} // namespace hearth::app
