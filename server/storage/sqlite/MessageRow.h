// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/ChatMessage.h"

#include <QString>

namespace hearth {
class Statement;
} // namespace hearth

namespace hearth::server {

//! A message in the log.
namespace MessageRow {

inline constexpr int columns = 11;

//! From the row's first columns, which are message, room, seq, user, client_id, text, reply_to,
//! created_at, edited_at, deleted_at, mentions. Reactions lie elsewhere.
ChatMessage at(const Statement &row);

//! How mentions stand in their column.
QString joined(const std::vector<UserId> &mentions);
std::vector<UserId> split(const QString &mentions);

} // namespace MessageRow

} // namespace hearth::server
