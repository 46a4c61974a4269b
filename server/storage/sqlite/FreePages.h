// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/sqlite/StorageChore.h"

namespace hearth::server {

//! Gives what the file does not need any more back to the file system, some pages at a time
//! (SQLite, PRAGMA incremental_vacuum). A file that was made before the server asked for this keeps
//! its pages, and uses them again.
class FreePages final : public StorageChore
{
public:
    Progress step(Database &database) override;
};

} // namespace hearth::server
