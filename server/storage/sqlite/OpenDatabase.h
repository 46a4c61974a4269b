// SPDX-License-Identifier: MIT
#pragma once

#include "shared/sql/Database.h"

namespace hearth::server {

//! As the server wants each connection to its database: durable, with room for its pages.
Result<std::unique_ptr<Database>, DatabaseError> openDatabase(const QString &path,
                                                              Database::Access access);

} // namespace hearth::server
