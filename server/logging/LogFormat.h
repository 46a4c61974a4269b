// SPDX-License-Identifier: MIT
#pragma once

namespace hearth::server {

//! How the lines of the log are written.
enum class LogFormat { Text, Json };

} // namespace hearth::server
