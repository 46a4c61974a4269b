// SPDX-License-Identifier: MIT
#pragma once

#include "shared/sql/Database.h"

#include <cstddef>
#include <functional>

namespace hearth {

//! What runSchemaSteps() can count to.
inline constexpr std::size_t mostSchemaSteps = 16;

//! A file's user_version: how many of its schema's numbered steps were taken.
std::size_t schemaVersion(Database &database);

//! Takes the steps from schemaVersion() up to `count`, each in a transaction of its own that also
//! says so: nothing of a step that fails, or is cut short, stays.
Result<Done, DatabaseError> runSchemaSteps(Database &database, std::size_t count,
                                           const std::function<void(std::size_t step)> &run);

} // namespace hearth
