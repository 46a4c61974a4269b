// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/OpenDatabase.h"

namespace hearth::server {

Result<std::unique_ptr<Database>, DatabaseError> openDatabase(const QString &path,
                                                              Database::Access access)
{
    return Database::open(path, access,
                          {"PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL",
                           // Ids are spread over their indexes: with the 2 MiB that SQLite keeps
                           // unless told, pages are read again and again.
                           "PRAGMA cache_size = -32768",
                           // The undo pages of savepoints would go through a file.
                           "PRAGMA temp_store = MEMORY",
                           // A page changes many times before it is worth its place in the file: a
                           // checkpoint each 4 MiB, as SQLite has it, writes most of them in vain.
                           "PRAGMA wal_autocheckpoint = 8192",
                           // What is deleted is not to be read out of the file any more.
                           "PRAGMA secure_delete = ON"});
}

} // namespace hearth::server
