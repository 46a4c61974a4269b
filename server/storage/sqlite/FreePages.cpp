// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/FreePages.h"

#include "shared/sql/Database.h"

#include <algorithm>

namespace hearth::server {

namespace {

//! So many are soon used again.
constexpr qint64 kSparePages = 1024;
constexpr qint64 kPagesStep = 64;

qint64 numberOf(Database &database, std::string_view pragma)
{
    Statement statement = database.statement(pragma);
    return statement.next() ? statement.integer(0) : 0;
}

} // namespace

StorageChore::Progress FreePages::step(Database &database)
{
    constexpr qint64 incremental = 2;
    if (numberOf(database, "PRAGMA auto_vacuum") != incremental)
        return Progress::Done;
    const qint64 surplus = numberOf(database, "PRAGMA freelist_count") - kSparePages;
    if (surplus <= 0)
        return Progress::Done;
    // One page each time that it is run, whatever number it is given: the next ones would come with
    // further rows, which a statement without columns does not ask for.
    for (qint64 i = 0; i < std::min(surplus, kPagesStep) && !database.hasFailed(); ++i)
        database.run("PRAGMA incremental_vacuum(1)");
    return surplus > kPagesStep ? Progress::More : Progress::Done;
}

} // namespace hearth::server
