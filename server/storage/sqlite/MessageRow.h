// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/ChatMessage.h"

namespace hearth::server {

class Statement;

//! The message of a row that begins with the columns id, room, seq, author, client_id, text,
//! reply_to, created_at, edited_at, deleted_at of `messages`; with its clientId, which only the
//! author may be shown.
ChatMessage messageAt(const Statement &row);

} // namespace hearth::server
