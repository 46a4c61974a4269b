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

//! Seq and author of a room's (1) from a seq (2) up to another (3), but for deleted ones.
inline constexpr std::string_view authors =
    "SELECT seq, user FROM log INDEXED BY messages_by_seq WHERE room = ? AND seq >= ? "
    "AND seq <= ? AND number IS NOT NULL AND deleted_at IS NULL";

//! All events of a room (1, 4), those above a seq (2, 5) up to another (3, 6), in their order. Each
//! half comes in order from its index; nothing is sorted.
inline constexpr std::string_view replay =
    "SELECT message, room, seq, user, client_id, text, reply_to, created_at, edited_at, "
    "deleted_at, mentions, kind, user, by, emoji, seq, message, detail "
    "FROM log INDEXED BY messages_by_seq "
    "WHERE room = ? AND seq > ? AND seq <= ? AND number IS NOT NULL "
    "UNION ALL "
    "SELECT message, room, seq, user, client_id, text, reply_to, created_at, edited_at, "
    "deleted_at, mentions, kind, user, by, emoji, seq, message, detail "
    "FROM log INDEXED BY events_by_seq "
    "WHERE room = ? AND seq > ? AND seq <= ? AND number IS NULL ORDER BY 3";

} // namespace MessageQueries

} // namespace hearth::server
