// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/SessionGateway.h"
#include "shared/model/ChatMessage.h"

#include <optional>
#include <vector>

namespace hearth::server {

class Database;

// How room events and messages lie in the tables. For use inside a piece of work: an error sticks
// to the database.
namespace EventRows {

//! The seq that the room's next event gets.
qint64 nextSeq(Database &database, const RoomId &room);
//! Adds the membership and its event with the room's next seq.
RoomEvent insertMember(Database &database, const RoomId &room, const UserId &user);
//! Adds the message (its clientId is the author's) and its event under the seq it bears.
RoomEvent insertMessage(Database &database, const ChatMessage &message);

//! The events with after < seq <= upTo in order, messages in their current state; at most maxBytes
//! of them, but one if there is one.
std::vector<RoomEvent> read(Database &database, const RoomId &room, qint64 after, qint64 upTo,
                            qint64 maxBytes);

} // namespace EventRows

} // namespace hearth::server
