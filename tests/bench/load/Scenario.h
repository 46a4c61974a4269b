// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"
#include "tests/bench/load/LoadOptions.h"
#include "tests/bench/load/Report.h"
#include "tests/bench/load/Stream.h"

#include <string>
#include <vector>

namespace hearth::bench {

//! Runs the task that the options name (load, idle or storm) against the server at `target`.
//! Blocks. The error is one line for a person: there was nothing to measure.
Result<Report, std::string> runScenario(const LoadOptions &options, const Target &target,
                                        const std::vector<std::string> &tokens);

} // namespace hearth::bench
