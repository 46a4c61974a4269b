// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::app {

//! A piece of work for one of the store's two files.
struct StoreJob
{
    enum class File { Cache, Words };
    enum class Outcome { Committed, Failed };

    File file = File::Cache;
    //! Runs inside a transaction. It may run twice, the first time being undone.
    std::function<void(Database &)> work;
    //! What became of it; may be empty. Called by whoever ran the batch, after the commit.
    std::function<void(Outcome)> told;
};

} // namespace hearth::app
