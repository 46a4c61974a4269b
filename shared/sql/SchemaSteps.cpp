// SPDX-License-Identifier: MIT
#include "shared/sql/SchemaSteps.h"

#include <array>

namespace hearth {

namespace {

// A PRAGMA takes no parameters, and statements are literals.
constexpr std::array<std::string_view, mostSchemaSteps> kSetVersion{
    "PRAGMA user_version = 1",  "PRAGMA user_version = 2",  "PRAGMA user_version = 3",
    "PRAGMA user_version = 4",  "PRAGMA user_version = 5",  "PRAGMA user_version = 6",
    "PRAGMA user_version = 7",  "PRAGMA user_version = 8",  "PRAGMA user_version = 9",
    "PRAGMA user_version = 10", "PRAGMA user_version = 11", "PRAGMA user_version = 12",
    "PRAGMA user_version = 13", "PRAGMA user_version = 14", "PRAGMA user_version = 15",
    "PRAGMA user_version = 16"};

} // namespace

std::size_t schemaVersion(Database &database)
{
    Statement statement = database.statement("PRAGMA user_version");
    return statement.next() ? static_cast<std::size_t>(statement.integer(0)) : 0;
}

Result<Done, DatabaseError> runSchemaSteps(Database &database, std::size_t count,
                                           const std::function<void(std::size_t)> &run)
{
    for (std::size_t step = schemaVersion(database); step < count; ++step) {
        database.run("BEGIN IMMEDIATE");
        run(step);
        database.run(kSetVersion.at(step));
        database.run("COMMIT");
        if (const auto error = database.takeError()) {
            database.rollBack();
            return Failure{*error};
        }
    }
    if (const auto error = database.takeError())
        return Failure{*error};
    return Done{};
}

} // namespace hearth
