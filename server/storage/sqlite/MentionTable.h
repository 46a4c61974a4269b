// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/ChatMessage.h"

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

//! Who is mentioned by others in which message, so that it is counted quickly. For use inside a
//! piece of work.
namespace MentionTable {

void add(Database &database, const ChatMessage &message);
//! `message` as it was when it was added.
void remove(Database &database, const ChatMessage &message);

} // namespace MentionTable

} // namespace hearth::server
