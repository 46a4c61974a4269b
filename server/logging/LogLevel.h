// SPDX-License-Identifier: MIT
#pragma once

namespace hearth::server {

//! From which level on lines are written.
enum class LogLevel { Debug, Info, Warning };

} // namespace hearth::server
