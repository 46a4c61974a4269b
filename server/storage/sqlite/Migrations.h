// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Result.h"

#include <QString>

namespace hearth {
class Database;
struct DatabaseError;
} // namespace hearth

namespace hearth::server {

//! The shape of the database. Numbered steps, each in a transaction of its own; the number of the
//! last one is the file's user_version.
namespace Migrations {

//! In the file's header (SQLite file format §1.3.14): "Hrth".
inline constexpr quint32 applicationId = 0x48727468;

//! The version this program writes. What a newer one wrote it must not touch.
int latest();
//! Brings a database up to date, a new one included. Nothing of a step that fails stays.
Result<Done, DatabaseError> run(Database &database, UnixTime now);

} // namespace Migrations

} // namespace hearth::server
