// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace hearth::server {

//! What is asked of a room's messages by seq. A room may have a hundred events for each of them
//! (reactions, edits, who came and went), so that each names the index that holds messages alone:
//! where it can't be used the statement fails rather than walking the log.
namespace MessageQueries {

//! Of a room (1), those below a seq (2), so many (3). With MessageRow's columns, as below.
inline constexpr std::string_view newest =
    "SELECT message, room, seq, user, client_id, text, reply_to, created_at, edited_at, "
    "deleted_at, mentions FROM log INDEXED BY messages_by_seq "
    "WHERE room = ? AND seq < ? AND number IS NOT NULL ORDER BY seq DESC LIMIT ?";

//! Of a room (1), those above a seq (2) and below another (3), so many (4).
inline constexpr std::string_view oldest =
    "SELECT message, room, seq, user, client_id, text, reply_to, created_at, edited_at, "
    "deleted_at, mentions FROM log INDEXED BY messages_by_seq "
    "WHERE room = ? AND seq > ? AND seq < ? AND number IS NOT NULL ORDER BY seq LIMIT ?";

//! Of a room (1), those above a seq (2) up to another (3) that are not a user's (4) and not
//! deleted. Answered from the index alone.
inline constexpr std::string_view unread =
    "SELECT count(*) FROM log INDEXED BY messages_by_seq WHERE room = ? AND seq > ? AND seq <= ? "
    "AND user <> ? AND number IS NOT NULL AND deleted_at IS NULL";

} // namespace MessageQueries

} // namespace hearth::server
