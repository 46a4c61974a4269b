// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/SessionGateway.h"
#include "shared/model/ChatMessage.h"

#include <map>
#include <optional>
#include <vector>

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

//! How the log's rows are read. For use inside a piece of work: an error sticks to the database.
namespace EventRows {

//! The events with after < seq <= upTo in order, messages in their current state; at most maxBytes
//! of them, but one if there is one.
std::vector<RoomEvent> read(Database &database, const RoomId &room, qint64 after, qint64 upTo,
                            qint64 maxBytes);

//! In its current state, its reactions too; nothing unless it is one of the room.
std::optional<ChatMessage> findMessage(Database &database, const RoomId &room,
                                       const MessageId &message);

//! The reactions to the room's messages with from <= seq <= to, by seq: each emoji in the order of
//! its first use, each user in that of adding.
std::map<qint64, std::vector<Reaction>> reactions(Database &database, const RoomId &room,
                                                  qint64 from, qint64 to);

//! How an event looks to its author, who is told the client id, and to the others.
RoomEvent newEvent(const ChatMessage &message);
RoomEvent editedEvent(qint64 seq, const ChatMessage &message);

} // namespace EventRows

} // namespace hearth::server
