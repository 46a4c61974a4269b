// SPDX-License-Identifier: MIT
#pragma once

#include "shared/sql/Database.h"

namespace hearth::app {

//! The shapes of the store's two files. Numbered steps, each in a transaction of its own; the
//! number of the last one is the file's user_version.
namespace Migrations {

enum class Schema { Cache, Words };

//! Of the cache: what was said leaves the index of words with its message.
inline constexpr const char *messagesDropped =
    R"(CREATE TRIGGER messages_dropped AFTER DELETE ON messages BEGIN
        INSERT INTO words (words, rowid, text) VALUES ('delete', old.place, old.text); END)";

//! What this program writes. What a newer one wrote it does not understand.
[[nodiscard]] int latest(Schema schema);

//! Brings a file up to date, a new one included. Nothing of a step that fails stays. A file of a
//! newer program is Damaged: of no use to this one.
Result<Done, DatabaseError> run(Database &database, Schema schema);

} // namespace Migrations

} // namespace hearth::app
