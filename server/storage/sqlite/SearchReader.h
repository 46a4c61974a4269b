// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/RoomHistory.h"

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

//! Finds messages by SearchTable's index, and those that are not in it yet by one of its own that
//! lasts for a question. For a reader's connection.
namespace SearchReader {

SearchPage read(Database &database, const SearchQuery &query);

} // namespace SearchReader

} // namespace hearth::server
