// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"
#include "tests/bench/load/LoadOptions.h"

#include <string>
#include <vector>

// Where the clients' tokens come from. The errors are lines for a person.
namespace hearth::bench {

//! One token a line; empty lines are passed over.
Result<std::vector<std::string>, std::string> readTokens(const std::string &file);
//! Readable by its owner alone.
Result<Done, std::string> writeTokens(const std::string &file,
                                      const std::vector<std::string> &tokens);

//! Registers accounts at the server of `options.url` one after the other; their passwords are
//! random and forgotten. Waits when the server says so.
Result<std::vector<std::string>, std::string> registerAccounts(const LoadOptions &options);

//! Makes `options.prepareDirectory` a data directory of a server, with accounts that nobody can log
//! in to but by their tokens, and rooms in which they are members: account i in room i % rooms. The
//! tokens are written to the file `tokens` there. A directory that holds anything is refused.
Result<Done, std::string> prepareData(const LoadOptions &options);

} // namespace hearth::bench
