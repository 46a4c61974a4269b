// SPDX-License-Identifier: MIT
#pragma once

namespace hearth::app {

//! Logs to hearth.startup how many milliseconds after the start of the process a step was reached.
//! Callable from any thread.
void logStartupStep(const char *step);

} // namespace hearth::app
